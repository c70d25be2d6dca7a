import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openSample, run, type ServedPage, servePage } from "./served-page.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let served: ServedPage;
let page: Page;
beforeEach(async () => {
  served = await servePage();
  page = served.page;
  page.setDefaultTimeout(10_000);
  await openSample(page);
  await run(page, "workbench.view.show", "redesign");
  await page.getByRole("button", { name: "Compare: To be: two working days" }).click();
  await page.locator(".picture-pane svg").nth(1).waitFor();
});
afterEach(async () => {
  expect(served.errors).toEqual([]);
  await served.close();
});

/** Where a step is seen on the screen, by its words and by which of both maps it is on. */
const placeOf = async (title: string, side: 0 | 1) => {
  const box = await page
    .locator(".picture-content")
    .nth(side)
    .locator("text", { hasText: title })
    .first()
    .boundingBox();
  if (!box) throw new Error(`“${title}” is not drawn`);
  return box;
};
const paneOf = async (side: 0 | 1) => {
  const box = await page.locator(".picture-pane").nth(side).boundingBox();
  if (!box) throw new Error("no pane");
  return box;
};
/** The same step in both panes, each from the corner of its pane. */
async function inPanes(title: string) {
  const places = [];
  for (const side of [0, 1] as const) {
    const [at, pane] = [await placeOf(title, side), await paneOf(side)];
    places.push({ x: Math.round(at.x - pane.x), y: Math.round(at.y - pane.y), width: Math.round(at.width) });
  }
  return places;
}

describe("two maps that are compared", () => {
  test("lie alike beside each other, and move as one by mouse, wheel and keys until they are let go", async () => {
    await page.getByRole("button", { name: "Side by side" }).click();
    const [before, after] = await inPanes("Asks for a refund");
    expect(after).toEqual(before);

    const pane = await paneOf(0);
    const [x, y] = [pane.x + 300, pane.y + 200];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 30, y - 40, { steps: 4 });
    await page.mouse.up();
    const dragged = await inPanes("Asks for a refund");
    expect(dragged[0]?.x).toBe((before?.x ?? 0) - 30);
    expect(dragged[1]).toEqual(dragged[0]);

    // The wheel with Ctrl zooms at the pointer: what lies there stays.
    const under = await placeOf("Asks for a refund", 0);
    await page.mouse.move(under.x, under.y);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -120);
    // A wheel is told to the page at its next frame.
    await expect
      .poll(async () => (await placeOf("Asks for a refund", 0)).width)
      .toBeGreaterThan(under.width * 1.1);
    await page.keyboard.up("Control");
    const zoomed = await placeOf("Asks for a refund", 0);
    expect(Math.abs(zoomed.x - under.x)).toBeLessThan(2);
    const wide = await inPanes("Asks for a refund");
    expect(wide[1]).toEqual(wide[0]);

    await page.locator(".picture-pane").first().focus();
    await page.keyboard.press("ArrowRight");
    expect((await inPanes("Asks for a refund"))[1]?.x).toBe((wide[1]?.x ?? 0) - 60);

    await page.keyboard.press("l");
    await page.keyboard.press("ArrowRight");
    const apart = await inPanes("Asks for a refund");
    expect((apart[1]?.x ?? 0) - (apart[0]?.x ?? 0)).toBe(60);
    await page.keyboard.press("l");
    const again = await inPanes("Asks for a refund");
    expect(again[1]).toEqual(again[0]);
    await page.keyboard.press("0");
    expect((await page.locator(".compare-zoom").textContent())?.replace(/\s/g, "")).toMatch(/^\d+%$/);
  });

  test("touch nothing but transforms while they move: no picture is drawn and no component rendered for a frame", async () => {
    // The figures come when they are computed, and draw both once more.
    await page.locator(".picture-content").nth(1).locator("text", { hasText: "−1.7" }).waitFor();
    await page.evaluate(() => {
      const touched = new Set<string>();
      Object.assign(window, { touched });
      const observer = new MutationObserver((list) => {
        for (const { type, attributeName, target } of list)
          touched.add(`${type} ${attributeName} ${(target as Element).className}`);
      });
      for (const pair of document.querySelectorAll(".picture-pair"))
        observer.observe(pair, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    const pane = await paneOf(0);
    await page.mouse.move(pane.x + 300, pane.y + 100);
    await page.mouse.down();
    for (let step = 1; step <= 20; step++)
      await page.mouse.move(pane.x + 300 - 5 * step, pane.y + 100 - step);
    await page.mouse.up();
    await page.locator(".picture-pane").first().focus();
    for (const key of ["Plus", "ArrowRight", "-"]) await page.keyboard.press(key === "Plus" ? "+" : key);
    const touched = await page.evaluate(() => [...(window as never as { touched: Set<string> }).touched]);
    expect(touched).toContain("attributes style picture-content");
    const moves = /^attributes (style picture-(content|head|frame)|data-moving picture-pane)$/;
    expect(touched.filter((what) => !moves.test(what))).toEqual([]);
  });

  test("lie over each other with a divider that is dragged or moved by keys, and stay so when they are opened again", async () => {
    await page.locator(".picture-pane").first().focus();
    await page.keyboard.press("s");
    const divider = page.getByRole("slider", { name: "Divider between as is and to be" });
    await divider.waitFor();
    // A step that both have lies over itself.
    expect(await placeOf("Asks for a refund", 0)).toEqual(await placeOf("Asks for a refund", 1));
    const pane = await paneOf(0);
    const seenAt = (x: number, y: number) =>
      page.evaluate(
        ([x, y]) =>
          document
            .elementFromPoint(x ?? 0, y ?? 0)
            ?.closest(".swipe-layer")
            ?.getAttribute("aria-label"),
        [x, y],
      );
    const [left, right] = [pane.x + pane.width * 0.25, pane.x + pane.width * 0.75];
    const y = pane.y + 60;
    expect(await seenAt(left, y)).toBe("As is");
    expect(await seenAt(right, y)).toBe("To be: two working days");

    const grip = await divider.boundingBox();
    if (!grip) throw new Error("no divider");
    await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height - 20);
    await page.mouse.down();
    await page.mouse.move(pane.x + pane.width * 0.8, grip.y + grip.height - 20, { steps: 5 });
    await page.mouse.up();
    expect(await divider.getAttribute("aria-valuenow")).toBe("80");
    expect(await seenAt(right, y)).toBe("As is");

    await divider.focus();
    await page.keyboard.press("ArrowLeft");
    expect(await divider.getAttribute("aria-valuenow")).toBe("78");
    await page.keyboard.press("Home");
    expect(await seenAt(left, y)).toBe("To be: two working days");
    await page.keyboard.press("End");
    expect(await divider.getAttribute("aria-valuetext")).toBe("100 % as is, 0 % to be");

    await run(page, "workbench.tab.close");
    await page.getByRole("button", { name: "Compare: To be: two working days" }).click();
    await divider.waitFor();
  });
});

test("what a to-be changes is told lane by lane, and what clients will say is predicted with its reason, until it is undone", async () => {
  await page.getByRole("button", { name: "By lane" }).click();
  const backstage = page.getByRole("row", { name: /^Backstage/ });
  expect((await backstage.textContent())?.replaceAll("\u00A0", " ")).toMatch(/5 →.*1$/);

  await page.getByRole("button", { name: "Touch points, 3 of 4 predicted" }).click();
  const paid = page.getByRole("row", { name: /Saying that it was paid/ });
  expect(await paid.textContent()).toContain("not predicted");
  await page.getByRole("button", { name: "Predict the score of Saying that it was paid" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Expected mean score").fill("9");
  await page.keyboard.press("Enter");
  await dialog.getByText("The scale is 1 to 7.").waitFor();
  await dialog.getByLabel("Expected mean score").fill("5.1");
  await dialog.getByRole("button", { name: /^Lead time without queues: 20\.3 to 1\.0/ }).click();
  expect(await dialog.getByLabel("Why").inputValue()).toBe(
    "Lead time without queues: 20.3 to 1.0 days, computed.",
  );
  await dialog.getByLabel("Who predicts it").fill("Accounts");
  await dialog.getByRole("button", { name: "Predict", exact: true }).click();
  await page.getByRole("button", { name: "Touch points, 4 of 4 predicted" }).waitFor();
  const cells = (await paid.locator("td").allTextContents()).map((text) => text.replaceAll("\u00A0", " "));
  expect(cells.slice(0, 2)).toEqual(["4.20 → 5.10predicted", "−0.91 → 0.00predicted"]);
  expect(cells[2]).toContain("By judgement: Accounts");

  await run(page, "workbench.document.undo");
  await page.getByRole("button", { name: "Touch points, 3 of 4 predicted" }).waitFor();
});

test("the map of a to-be shows what differs while it is edited, by a key, and says it", async () => {
  await page.getByRole("button", { name: "Edit the to-be" }).click();
  await page.locator(".step-card").first().waitFor();
  expect(await page.locator(".removed-ghost").count()).toBe(0);
  await page.locator(".surface:visible").click({ position: { x: 400, y: 560 } });
  await page.keyboard.press("Control+Shift+D");
  await page.locator(".removed-ghost", { hasText: "Waits for pay day" }).waitFor();
  const changed = page.locator('.difference-sign[data-kind="changed"]');
  const before = await changed.count();
  expect(before).toBeGreaterThan(3);
  expect(await page.locator('.difference-sign[data-kind="added"]').count()).toBe(1);

  // One more change has its sign at once.
  await page.locator(".react-flow__node", { hasText: "Says that it was paid" }).click();
  const title = page.locator(".inspector-section").getByLabel("Title");
  await title.fill("Calls that it was paid");
  await title.press("Enter");
  await vi.waitFor(async () => expect(await changed.count()).toBe(before + 1));
  expect(await page.locator(".step-said").textContent()).toContain("Was “Says that it was paid”");
  await run(page, "canvas.difference.toggle");
  await vi.waitFor(async () => expect(await page.locator(".difference-layer").count()).toBe(0));
});
