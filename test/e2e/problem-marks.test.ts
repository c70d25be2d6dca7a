import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { begin, openSample, type ServedPage, servePage } from "./served-page.ts";

// A real Chromium starts for each, on machines that are busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
/** As long as a press may take there. */
const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 20_000 });

let served: ServedPage;
let page: ServedPage["page"];
beforeEach(async () => {
  served = await servePage();
  page = served.page;
  page.setDefaultTimeout(20_000);
  await openSample(page);
});
afterEach(async () => {
  expect(served.errors).toEqual([]);
  await served.close();
});

const card = (title: string) => page.locator(".react-flow__node").filter({ hasText: title });
const markOf = (title: string) => card(title).locator(".step-problem");
const list = () => page.getByRole("grid", { name: "Problems of this service" });
const rows = (words: string) => list().getByRole("row").filter({ hasText: words });
const allRows = () => list().getByRole("row").count();
const place = () => page.getByRole("button", { name: /Filter by place/ });
const inspected = () => page.locator(".inspector").getByRole("region", { name: "Problems" });
const tree = () => page.getByRole("tree", { name: "Journey" });

test("a card wears the sign of what is wrong with it, in words too, and a press lists only that", async () => {
  const mark = markOf("Quotes from the printed list");
  await mark.waitFor();
  expect(await mark.getAttribute("aria-label")).toContain("nobody knows how the client is won back");
  await mark.click();
  await rows("Quotes from the printed list").waitFor();
  await eventually(allRows).toBe(1 + 1);
  expect(await place().textContent()).toContain("At");
  // The press meant the problems, not the card below it.
  expect(await page.locator(".step-card[data-selected]").count()).toBe(0);
  await page.getByRole("button", { name: "Take every filter away" }).click();
  await eventually(allRows).toBeGreaterThan(5);
});

test("what is mended loses its sign, also beside the fields of the step, and an undo brings it back", async () => {
  await card("Quotes from the printed list").click();
  await inspected().getByText("nobody knows how the client is won back").waitFor();
  await inspected().getByRole("button", { name: "Add a recovery step" }).click();
  await markOf("Quotes from the printed list").waitFor({ state: "detached" });
  await inspected().waitFor({ state: "detached" });
  await page.keyboard.press("Control+z");
  await markOf("Quotes from the printed list").waitFor();
});

test("signs can be taken off the map, and stay off after the page was loaded anew", async () => {
  await markOf("Quotes from the printed list").waitFor();
  await page.getByRole("button", { name: "Show problems on the map" }).click();
  await markOf("Quotes from the printed list").waitFor({ state: "detached" });
  expect(await page.locator(".corner .sign").count()).toBe(0);
  await page.reload();
  await card("Quotes from the printed list").waitFor();
  await tree().locator(".tree-sign").first().waitFor();
  expect(await page.locator(".step-problem").count()).toBe(0);
});

test("the tree counts what is wrong from the steps up, and leads to all of a blueprint", async () => {
  const row = tree().getByRole("treeitem").filter({ hasText: "Refund request" });
  const sign = row.locator(".tree-sign");
  const count = Number(await sign.textContent());
  expect(count).toBeGreaterThan(1);
  await sign.click();
  // Of a long list not every row is drawn.
  await page.getByRole("button", { name: `All (${count})` }).waitFor();
});

test("the register has a sign at each row with something wrong, which leads to it", async () => {
  await begin(page, "touchpoint.register.add");
  await page.getByRole("dialog").getByRole("textbox").fill("Complaints desk");
  await page.keyboard.press("Enter");
  const signs = page.locator(".touch-points-grid .grid-sign");
  await signs.first().waitFor();
  const said = await signs.first().getAttribute("aria-label");
  await signs.first().click();
  const [, sentence = ""] = (said ?? "").split("\n");
  await rows(sentence).waitFor();
});

const zoomTo = async (least: number, most: number) => {
  const percent = async () => {
    const told = await page.locator(".status-bar").textContent();
    return Number(/(\d+) %\s*$/.exec(told ?? "")?.[1]);
  };
  await page.keyboard.press("Escape");
  await page.locator(".surface").filter({ visible: true }).focus();
  for (let press = 0; press < 40; press++) {
    const now = await percent();
    if (now >= least && now <= most) return;
    await page.keyboard.press(now > most ? "-" : "+");
    await page.waitForFunction(
      (before) =>
        Number(/(\d+) %\s*$/.exec(document.querySelector(".status-bar")?.textContent ?? "")?.[1]) !== before,
      now,
    );
  }
  throw new Error(`no zoom between ${least} and ${most} %`);
};

test("the sign of a touch point stands clear of its disc also where letters are larger than the map", async () => {
  await page.evaluate(() => {
    interface Editors {
      open(input: object): void;
    }
    (
      window as never as { __frontstage: { services: { editors: Editors } } }
    ).__frontstage.services.editors.open({
      editor: "blueprint",
      recordId: "refund",
    });
  });
  const signs = page.locator('.problem-mark[data-of="mark"]').filter({ visible: true });
  await signs.first().waitFor();
  for (const [least, most] of [
    [68, 74],
    [95, 110],
  ] as const) {
    await zoomTo(least, most);
    const sign = await signs.first().boundingBox();
    const discs = await page.locator(".mark-disc").filter({ visible: true }).all();
    const boxes = await Promise.all(discs.map((disc) => disc.boundingBox()));
    expect(boxes.length).toBeGreaterThan(0);
    for (const disc of boxes) {
      if (!sign || !disc) throw new Error("nothing is drawn");
      const apart =
        sign.x + sign.width <= disc.x ||
        disc.x + disc.width <= sign.x ||
        sign.y + sign.height <= disc.y ||
        disc.y + disc.height <= sign.y;
      expect(apart, `sign ${JSON.stringify(sign)}, disc ${JSON.stringify(disc)}`).toBe(true);
    }
  }
});

test("a fail point is named with its RPN, which stands beside it where there is room", async () => {
  const quotes = card("Quotes from the printed list");
  const fail = quotes.getByRole("img", { name: "Fail point, RPN 540" });
  await fail.waitFor();
  await zoomTo(68, 74);
  expect(await quotes.getByText("RPN 540").isVisible()).toBe(false);
  await zoomTo(100, 130);
  await quotes.getByText("RPN 540").waitFor();
});
