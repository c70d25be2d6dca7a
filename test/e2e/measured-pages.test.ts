import { afterEach, beforeEach, expect, test } from "vitest";
import { expectCleanInEveryTheme } from "./axe.ts";
import { openSample, run, type ServedPage, servePage } from "./served-page.ts";

interface Reached {
  __frontstage: {
    services: {
      session(): {
        model: { all(type: string): { id: string }[] };
        commit(options: { label: string }, change: (draft: { remove(id: string): void }) => void): void;
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
}, 60_000);
afterEach(async () => {
  expect(served.errors).toEqual([]);
  await served.close();
});

const COMPLAINTS = [
  "Received;Channel;Area;Message;E-mail",
  ...Array.from({ length: 12 }, (_, row) => {
    const area = row % 2 === 0 ? "Counter" : "Website";
    return `0${(row % 9) + 1}.03.2025;Mail;${area};"I waited ${row} minutes for an answer.";a${row}@example.org`;
  }),
];
const ANSWERS = [
  "Group,Counter expected,Counter perceived,Recommend",
  ...Array.from(
    { length: 24 },
    (_, row) => `${row % 2 === 0 ? "New" : "Old"},${5 + (row % 3)},${row % 7},${row % 11}`,
  ),
];

test("axe finds nothing on any page of the measures", async () => {
  await run(page, "measure.page.open");
  const tabs = page.locator(".measures").getByRole("tab");
  await tabs.first().waitFor();
  const names = await tabs.allTextContents();
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) {
    await tabs.filter({ hasText: name }).click();
    await page.locator(".measures-waiting").waitFor({ state: "hidden" });
    await expectCleanInEveryTheme(page, `measures, ${name}`);
  }
}, 360_000);

test.each([
  ["complaints.csv", COMPLAINTS],
  ["answers.csv", ANSWERS],
])(
  "axe finds nothing where %s is brought in, columns and privacy",
  async (name, lines) => {
    await run(page, "data.import.open");
    const importing = page.getByRole("region", { name: "Import data", exact: true });
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      importing.getByRole("button", { name: "Choose a file", exact: true }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: "text/csv", buffer: Buffer.from(lines.join("\n")) });
    const tabs = importing.getByRole("tab");
    await tabs.first().waitFor();
    for (const tab of await tabs.all()) {
      await tab.click();
      await expectCleanInEveryTheme(page, `${name}, ${await tab.textContent()}`);
    }
  },
  240_000,
);

test("projected, no figure of a table is cut, and what is chosen above a chart can be read", async () => {
  const tab = (name: string) => page.locator(".measures").getByRole("tab", { name, exact: true }).click();
  const cut = () =>
    page
      .locator('.measures .grid-cell[data-align="end"]')
      .evaluateAll((cells) =>
        cells
          .filter((cell) => [cell, ...cell.children].some((part) => part.scrollWidth > part.clientWidth))
          .map((cell) => cell.textContent),
      );
  await page.setViewportSize({ width: 1920, height: 1080 });
  await run(page, "measure.page.open");
  await page.locator(".measures .grid-body .grid-row").first().waitFor();
  await tab("Priority");
  await run(page, "workbench.projection.toggle");
  const weights = page.locator(".class-weights input");
  await weights.first().waitFor();
  for (const weight of await weights.all())
    expect((await weight.boundingBox())?.width ?? 0).toBeGreaterThan(100);
  const high = (await weights.first().boundingBox())?.y;
  expect((await weights.nth(1).boundingBox())?.y).toBe(high);
  for (const name of ["Scorecard", "Compare"]) {
    await tab(name);
    await page.locator(".measures .grid-body .grid-row").first().waitFor();
    expect(await cut()).toEqual([]);
  }
}, 120_000);

test("the scorecard of the sample fits its editor, beside the side bar and projected, and no figure of it is cut", async () => {
  await run(page, "measure.page.open");
  const grid = page.getByRole("grid", { name: "All touch points" });
  await grid.getByRole("row").nth(12).waitFor();
  const fits = () =>
    page
      .locator(".grid-scroll", { has: grid })
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth);
  const cut = () =>
    grid
      .locator(".grid-text")
      .evaluateAll((texts) =>
        texts
          .filter((text) => text.scrollWidth > text.clientWidth || text.scrollHeight > text.clientHeight + 1)
          .map((text) => text.textContent),
      );
  expect(page.viewportSize()).toEqual({ width: 1440, height: 900 });
  expect(await page.locator(".side-bar").isVisible()).toBe(true);
  expect(await fits()).toBe(true);
  expect(await cut()).toEqual([]);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await run(page, "workbench.projection.toggle");
  await expect.poll(fits).toBe(true);
  expect(await cut()).toEqual([]);
});

test("the scorecard stays where it is while what has changed and what was complained of come in after it", async () => {
  await page.evaluate(() => {
    const kept = window as never as { places: Set<string> };
    kept.places = new Set();
    const look = () => {
      const parts = [...document.querySelectorAll(".whole-figure, .measures-grid [role='columnheader']")];
      const places = parts.map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect();
        return [x, y, width, height].map(Math.round).join(" ");
      });
      if (places.length > 0) kept.places.add(places.join("; "));
      requestAnimationFrame(look);
    };
    look();
  });
  await run(page, "measure.page.open");
  await page
    .getByRole("button", { name: /since April 2026/ })
    .first()
    .waitFor();
  const row = page.getByRole("row").filter({ hasText: "Getting the money back" });
  await expect.poll(() => row.last().textContent()).toContain("1.1 … 2.8");
  expect(await page.evaluate(() => [...(window as never as { places: Set<string> }).places])).toHaveLength(1);
});

test("what tells a row stays in view when its table is scrolled sideways, and covers no cell that has the focus", async () => {
  await run(page, "measure.page.open");
  const grid = page.getByRole("grid", { name: "All touch points" });
  const row = grid.getByRole("row").filter({ hasText: "Being told of the under-quotation" });
  const name = row.getByRole("gridcell").nth(1);
  await name.waitFor();
  await page.setViewportSize({ width: 1000, height: 900 });
  const before = await name.boundingBox();
  await row.getByRole("gridcell").nth(1).click();
  await page.keyboard.press("End");
  const scroller = page.locator(".grid-scroll", { has: grid });
  await expect.poll(() => scroller.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(200);
  expect(await name.boundingBox()).toEqual(before);
  for (let step = 0; step < 9; step++) await page.keyboard.press("ArrowLeft");
  const focused = await grid.locator("[data-cell]:focus").boundingBox();
  expect(focused?.x).toBeGreaterThanOrEqual((before?.x ?? 0) + (before?.width ?? 0) - 1);
});

test("the tables of change over time name their waves", async () => {
  await run(page, "measure.page.open");
  await page.locator(".measures").getByRole("tab", { name: "Over time" }).click();
  const heads = page.getByRole("grid", { name: "Differences at each touch point" }).getByRole("columnheader");
  await heads.first().waitFor();
  expect(await heads.allTextContents()).toEqual([
    "No.",
    "Touch point",
    "April 2026n",
    "October 2026n",
    "Difference95 % interval",
    "p (Holm)",
  ]);
});

test("tables keep all of their columns while evidence is open, which stands below them", async () => {
  await run(page, "measure.page.open");
  const tables = page.locator(".measures .grid-scroll");
  for (const name of ["Scorecard", "Class", "Drivers", "Priority", "Over time", "Compare"]) {
    await page.locator(".measures").getByRole("tab", { name, exact: true }).click();
    const figure = page.locator(".measures .grid-cell[data-opens='true']").first();
    await figure.click();
    await page.getByRole("complementary", { name: "Evidence" }).waitFor();
    const wide = await tables.evaluateAll(
      (all) => all.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length,
    );
    expect([name, wide]).toEqual([name, 0]);
    await page.keyboard.press("Escape");
    await page.getByRole("complementary", { name: "Evidence" }).waitFor({ state: "detached" });
  }
});

test("of two waves the earlier one comes first, in the choice and in the tables, in whichever order they are chosen", async () => {
  await run(page, "measure.page.open");
  await page.locator(".measures").getByRole("tab", { name: "Compare" }).click();
  const choose = async (label: RegExp, option: string) => {
    await page.locator(".measures-choices").getByRole("button", { name: label }).click();
    await page.getByRole("option", { name: option, exact: true }).click();
  };
  await choose(/First$/, "Wave October 2026");
  await choose(/Second$/, "Wave April 2026");
  await page.getByText("Sending artwork changed by +0.60 since April 2026, and 1 touch point more").waitFor();
  const chosen = page.locator(".measures-choices .select-button");
  expect((await chosen.allTextContents()).slice(0, 2)).toEqual(["Wave April 2026", "Wave October 2026"]);
  const heads = page.getByRole("grid", { name: "Differences of the whole" }).getByRole("columnheader");
  expect((await heads.allTextContents()).slice(1, 3)).toEqual(["Wave April 2026n", "Wave October 2026n"]);
});

test("classes can be decided where nobody was asked anything", async () => {
  await page.evaluate(() => {
    const { session } = (window as never as Reached).__frontstage.services;
    session().commit({ label: "Nothing asked" }, (draft) => {
      for (const { id } of session().model.all("surveyMapping")) draft.remove(id);
    });
  });
  await run(page, "measure.page.open");
  await page.locator(".measures").getByRole("tab", { name: "Class" }).click();
  await page.getByRole("heading", { name: "No evidence for a class yet" }).waitFor();
  const row = page.getByRole("grid", { name: "Evidence for the class" }).getByRole("row").nth(1);
  expect(await row.getByRole("gridcell").allTextContents()).toHaveLength(4);
});

test("projected, the charts of the verbatims stand below each other, and their bars are long", async () => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await run(page, "workbench.projection.toggle");
  await run(page, "verbatim.list.open");
  await page.getByRole("button", { name: "Summary", exact: true }).click();
  const bars = page.locator(".verbatim-charts svg[role='img']").first().locator("rect[height='12']");
  await bars.first().waitFor();
  await expect.poll(async () => (await bars.first().boundingBox())?.width ?? 0).toBeGreaterThan(400);
});
