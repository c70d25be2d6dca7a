import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSample, run, type ServedPage, servePage } from "./served-page.ts";

interface Reached {
  __frontstage: {
    services: {
      editors: { open(input: object): void };
      session(): {
        model: { all(type: string): { id: string }[] };
        commit(
          options: { label: string },
          change: (draft: { create(type: string, fields: object): unknown }) => void,
        ): void;
      };
    };
  };
}

let served: ServedPage;
let page: ServedPage["page"];
beforeEach(async () => {
  served = await servePage();
  page = served.page;
  await openSample(page);
});
afterEach(() => served.close());

const open = (input: object) =>
  page.evaluate((to) => (window as never as Reached).__frontstage.services.editors.open(to), input);
const choose = async (label: string, option: RegExp) => {
  await page
    .locator(".canvas-bar, .canvas-scope, .touch-points-bar")
    .getByRole("button", { name: label })
    .click();
  await page.getByRole("option", { name: option }).click();
};
const markOf = (number: number) =>
  page.locator(".mark", { has: page.locator(".mark-number", { hasText: new RegExp(`^${number}$`) }) });

describe("the heat of a map", () => {
  test("is chosen in its bar, with a key that says what the colours mean", async () => {
    await open({ editor: "blueprint", recordId: "booking" });
    await page.getByRole("img", { name: /^Gap: perceived − expected/ }).waitFor();
    await choose("Heat", /^Answers/);
    await page.getByRole("img", { name: "Answers, from under 50 to 200 and more" }).waitFor();
    expect(await markOf(7).locator(".mark-gap").textContent()).toBe("214");
    await choose("Heat", /^Waiting/);
    await page.getByRole("img", { name: /^Waiting at touch points, mean, from under/ }).waitFor();
    await choose("Heat", /^Complaints/);
    await page.getByRole("img", { name: /^Complaints/ }).waitFor();
    // What the complaint book says of quotes.
    expect(await markOf(8).locator(".mark-gap").textContent()).toBe("2");
    expect(served.errors).toEqual([]);
  });

  test.each(["light", "dark"] as const)(
    "is read on the whole map too, in the colours of its key, %s",
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await open({ editor: "blueprint", recordId: "booking" });
      await page.getByRole("img", { name: /^Gap: perceived − expected/ }).waitFor();
      await page.locator(".surface").focus();
      await page.keyboard.press("0");
      await page.locator('.canvas[data-detail="title"]').waitFor();
      const colours = (selector: string, property: string) =>
        page
          .locator(selector)
          .evaluateAll(
            (parts, name) => parts.map((part) => getComputedStyle(part).getPropertyValue(name)),
            property,
          );
      const key = await colours(".heat-legend i", "background-color");
      const cards = await colours(".step-card[data-heat] > .step-shape", "background-color");
      expect(cards.length).toBeGreaterThan(8);
      expect(cards.filter((colour) => !key.includes(colour))).toEqual([]);
      const marks = await colours(".mark-disc", "fill");
      expect(marks.filter((colour) => !key.includes(colour))).toEqual([]);
      const sizes = await page
        .locator(".mark-disc")
        .evaluateAll((discs) => discs.map((disc) => disc.getBoundingClientRect().width));
      expect(Math.min(...sizes)).toBeGreaterThan(16);
      await markOf(2).getByText("−1.7").waitFor();
      expect(served.errors).toEqual([]);
    },
  );

  test("shows two segments side by side, kept for when the map is opened again, and one when it is told to stop", async () => {
    await open({ editor: "blueprint", recordId: "booking" });
    await page.locator(".surface").focus();
    await page.keyboard.press("Control+Shift+B");
    const dialog = page.getByRole("dialog", { name: "Compare side by side" });
    await dialog.getByRole("button", { name: /^Nothing/ }).click();
    await page.getByRole("option", { name: /Agency/ }).click();
    const shared = page.getByRole("img", { name: /24 respondents are in both groups .* no interval/ });
    await shared.waitFor();
    await dialog.getByRole("button", { name: "Wave October 2026" }).click();
    await page.getByRole("option", { name: /One-off/ }).click();
    await dialog.getByRole("button", { name: "Done" }).click();
    const pays = page.locator(".step-card", { hasText: /^Pays/ });
    await expect.poll(() => pays.locator(".step-half").allTextContents()).toEqual(["0.0n 124", "+1.0n 24"]);
    // 24 answers are too few to call it a difference: the figure stands, without a triangle.
    expect(await pays.locator(".step-detail").textContent()).toBe("+1.0 (+0.3 … +1.6)");
    await page.getByRole("img", { name: /Left: One-off advertiser\. Right: Agency/ }).waitFor();
    await page.reload();
    await pays.locator(".step-half").first().waitFor();
    await run(page, "canvas.compare.swap");
    await expect.poll(() => pays.locator(".step-half").allTextContents()).toEqual(["+1.0n 24", "0.0n 124"]);
    await run(page, "canvas.compare.stop");
    await pays.getByText("6 min").waitFor();
    expect(await page.locator(".step-half").count()).toBe(0);
    expect(served.errors).toEqual([]);
  });

  test("shows two waves side by side, the earlier one left, and marks what changed beyond chance", async () => {
    await open({ editor: "blueprint", recordId: "booking" });
    await page.locator(".surface").focus();
    await page.keyboard.press("Control+Shift+B");
    const dialog = page.getByRole("dialog", { name: "Compare side by side" });
    await dialog.getByRole("button", { name: /^Nothing/ }).click();
    await page.getByRole("option", { name: /^Wave April 2026/ }).click();
    await dialog.getByText("First, right").waitFor();
    await dialog.getByRole("button", { name: "Done" }).click();
    await page.getByRole("img", { name: /Left: Wave April 2026\. Right: Wave October 2026/ }).waitFor();
    const artwork = page.locator(".step-card", { hasText: /^Sends artwork/ });
    await expect
      .poll(() => artwork.locator(".step-half").allTextContents())
      .toEqual(["−0.6n 190", "0.0n 198"]);
    expect(await artwork.locator(".step-detail").textContent()).toBe("▲ +0.6 (+0.3 … +0.9)");
    const pays = page.locator(".step-card", { hasText: /^Pays/ });
    expect(await pays.locator(".step-detail").textContent()).toBe("+0.1 (−0.2 … +0.4)");
    // From afar the marks say it.
    const apart = page.locator('.mark-gap[data-pair="apart"]');
    expect(await apart.filter({ visible: true }).count()).toBe(0);
    await run(page, "canvas.zoom.fit");
    await expect.poll(() => apart.filter({ visible: true }).allTextContents()).toEqual(["▲+0.6", "▼−0.6"]);
    expect(served.errors).toEqual([]);
  });

  test("has lists that say whole what was chosen, also with waves to choose from", async () => {
    await page.evaluate(() => {
      const session = (window as never as Reached).__frontstage.services.session();
      const [point] = session.model.all("touchPoint");
      const wave = { waveName: "Autumn 2025, follow-up", waveDate: "2025-10-01", order: "a0" };
      const score = { value: 4.5, n: 80, deviation: 1, segment: "", minimum: 1, maximum: 7, source: "" };
      session.commit({ label: "Scores of another wave" }, (draft) => {
        draft.create("aggregateScore", { touchPointId: point?.id, measure: "perception", ...score, ...wave });
      });
    });
    await open({ editor: "blueprint", recordId: "booking" });
    await choose("Wave", /^All waves/);
    const cut = () =>
      page
        .locator(".canvas-bar .select-button > span, .canvas-scope .select-button > span")
        .evaluateAll((values) =>
          values.flatMap((value) => (value.scrollWidth > value.clientWidth ? [value.textContent] : [])),
        );
    const lists = page.locator(".canvas-scope").getByRole("button");
    expect(await lists.allTextContents()).toEqual(["All segments", "All waves", "Gap"]);
    expect(await cut()).toEqual([]);
    await choose("Wave", /^Autumn/);
    await choose("Segment", /Regular advertiser/);
    await choose("Heat", /^Agreement/);
    expect(await cut()).toEqual([]);
    const within = await page.locator(".canvas-scope").evaluate((row) => row.scrollWidth <= row.clientWidth);
    expect(within).toBe(true);
    expect(served.errors).toEqual([]);
  });

  test("projected, its key stands below the map and covers no step", async () => {
    await open({ editor: "blueprint", recordId: "booking" });
    await page.getByRole("img", { name: /^Gap: perceived − expected/ }).waitFor();
    await page.setViewportSize({ width: 1920, height: 1080 });
    await run(page, "workbench.projection.toggle");
    const box = async (selector: string) => {
      const found = await page.locator(selector).boundingBox();
      if (!found) throw new Error(`no ${selector}`);
      return found;
    };
    const [map, key, surface] = [await box(".canvas"), await box(".heat-legend"), await box(".surface")];
    expect(key.y).toBeGreaterThanOrEqual(map.y + map.height - 1);
    expect(key.y + key.height).toBeLessThanOrEqual(surface.y + surface.height + 1);
    expect(served.errors).toEqual([]);
  });

  test("is of the segment that the register is filtered by; the status bar says so and lifts it", async () => {
    await open({ editor: "touch-points" });
    await choose("Segment", /Agency/);
    const told = page.getByRole("button", { name: /Figures of Agency/ });
    await told.waitFor();
    const isSeven = page.locator('[role="gridcell"]', { hasText: /^7$/ });
    const row = page.locator('.touch-points-grid [role="row"]').filter({ has: isSeven }).first();
    await expect.poll(() => row.textContent()).not.toContain("214");
    const registered = await row.locator('[role="gridcell"]').allTextContents();
    await open({ editor: "blueprint", recordId: "booking" });
    await choose("Heat", /^Answers/);
    await page.getByRole("img", { name: /^Answers/ }).waitFor();
    const onMap = await markOf(7).locator(".mark-gap").textContent();
    expect(registered).toContain(onMap);
    expect(onMap).not.toBe("214");
    await told.click();
    await expect.poll(() => markOf(7).locator(".mark-gap").textContent()).toBe("214");
    expect(await told.count()).toBe(0);
  });

  test("stays as it was filtered when the workbench is opened again", async () => {
    await open({ editor: "touch-points" });
    await choose("Segment", /Agency/);
    await page.getByRole("button", { name: /Figures of Agency/ }).waitFor();
    await page.reload();
    await page.getByRole("button", { name: /Figures of Agency/ }).waitFor();
  });
});
