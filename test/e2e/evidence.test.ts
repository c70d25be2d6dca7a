import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { expectCleanInEveryTheme } from "./axe.ts";
import { openSample, run, type ServedPage, servePage } from "./served-page.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let served: ServedPage;
let page: Page;
beforeEach(async () => {
  served = await servePage();
  page = served.page;
  page.setDefaultTimeout(10_000);
  await openSample(page);
}, 60_000);
afterEach(async () => {
  await served.close();
});

interface Judged {
  title: string;
  impact: number | null;
  effort: number | null;
  status: string;
  decisionReason: string;
  evidenceLinks: { words: string }[];
}
const opportunities = (): Promise<Judged[]> =>
  page.evaluate(() => {
    const { __frontstage } = window as never as {
      __frontstage: { services: { session(): { model: { all(type: string): Judged[] } } } };
    };
    return __frontstage.services.session().model.all("opportunity");
  });
const titled = async (title: string) => (await opportunities()).find((one) => one.title === title);
const cell = (row: number, column: number) => page.locator(`[data-cell="${row}:${column}"]:visible`);
const press = (name: string | RegExp) => page.getByRole("button", { name }).first().click();
const undo = () => page.keyboard.press("Control+Z");
const choose = async (label: string, option: string | RegExp) => {
  await page.getByRole("button", { name: new RegExp(`${label}$`) }).click();
  await page.getByRole("option", { name: option }).click();
};

describe("evidence", () => {
  test("is taken by hand and by key, becomes opportunities in one step, and one undo takes them back", async () => {
    await run(page, "opportunities.evidence.open");
    const summary = page.getByRole("heading", { name: /^\d+ of \d+ answered$/ });
    await page.getByText(/pieces of evidence/).waitFor();
    await choose("Answered", "To be answered, still open");
    const [, before = "", of = ""] = /(\d+) of (\d+)/.exec((await summary.textContent()) ?? "") ?? [];
    const count = (await opportunities()).length;

    await cell(0, 0).click();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await press("Make 2 opportunities");
    await page.getByText("2 opportunities made.").waitFor();
    expect((await opportunities()).length).toBe(count + 2);
    await page.getByRole("heading", { name: `${Number(before) + 2} of ${of} answered` }).waitFor();

    await undo();
    await page.getByRole("heading", { name: `${before} of ${of} answered` }).waitFor();
    expect((await opportunities()).length).toBe(count);
  });

  test("scrolls below what is done with it, and Space takes a row as Enter does", async () => {
    await run(page, "opportunities.evidence.open");
    await page.getByText(/pieces of evidence/).waitFor();
    await cell(0, 0).click();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    const make = page.getByRole("button", { name: "Make 2 opportunities" });
    await make.waitFor();
    const above = (await make.boundingBox())?.y;
    await page.keyboard.press("Control+End");
    await page.locator('[data-cell^="60:"]').first().waitFor();
    expect((await make.boundingBox())?.y).toBe(above);
  });

  test("is added to an opportunity that exists, or set aside with a reason and taken back", async () => {
    await run(page, "opportunities.evidence.open");
    await page.getByText(/pieces of evidence/).waitFor();
    await choose("From", /^Complaints/);
    await page.getByText("2 complaints at “Receiving the quote”").click();
    const row = page.locator(".grid-row", { hasText: "2 complaints at “Receiving the quote”" });
    await row.getByRole("gridcell").first().click();
    await choose("Add to an opportunity", "1 The desk quotes prices that are eleven months old");
    await page.getByText("1 piece of evidence added.").waitFor();
    const quotes = await titled("The desk quotes prices that are eleven months old");
    expect(quotes?.evidenceLinks.at(-1)?.words).toBe("2 complaints at “Receiving the quote”");

    const late = page.locator(".grid-row", { hasText: "1 complaint at “Saying that it was paid”" });
    await late.getByRole("gridcell").first().click();
    await press("Set aside…");
    await page.getByRole("dialog").getByRole("textbox").fill("One in a year");
    await page.keyboard.press("Enter");
    await late.getByText("Set aside: One in a year").waitFor();
    await late.getByRole("gridcell").first().click();
    await press("Take back");
    await late.getByText("Set aside: One in a year").waitFor({ state: "detached" });
  });

  test("is made of a problem, and of a wait that was simulated", async () => {
    await run(page, "problems.view.show");
    await page.getByRole("searchbox", { name: "Filter by words" }).fill("nothing is agreed on how soon");
    const problems = page.getByRole("grid", { name: "Problems of this service" });
    const problem = problems.getByRole("row").filter({ hasText: "nothing is agreed on how soon" });
    await problem.getByRole("gridcell").nth(1).click({ button: "right" });
    await page.getByRole("menuitem", { name: "New opportunity from this" }).click();
    await page.getByText("1 opportunity made.").waitFor();
    expect((await opportunities()).at(-1)?.evidenceLinks.map(({ words }) => words)).toEqual([
      "At the hand-off “Returns it to the front desk” nothing is agreed on how soon Front desk gets what it needs.",
    ]);

    await run(page, "simulation.open");
    await page.getByRole("button", { name: "Run", exact: true }).click();
    await page.getByRole("button", { name: "Run again" }).waitFor({ timeout: 40_000 });
    await page.getByRole("button", { name: "New opportunity from a wait…" }).click();
    await page
      .getByRole("menuitem", { name: /^Simulated: nine of ten/ })
      .first()
      .click();
    await expect
      .poll(async () => (await opportunities()).at(-1)?.evidenceLinks[0]?.words, { timeout: 5_000 })
      .toMatch(/^Simulated: nine of ten wait up to /);
  });

  test("is read by everybody: axe finds nothing on its pages, whatever the theme", async () => {
    await run(page, "opportunities.evidence.open");
    await page.getByText(/pieces of evidence/).waitFor();
    await expectCleanInEveryTheme(page, "evidence");
    await page.getByRole("tab", { name: "Why we change what we change" }).click();
    await page.getByRole("heading", { name: /changes lead back to evidence/ }).waitFor();
    await expectCleanInEveryTheme(page, "reasons of changes");
    await run(page, "opportunities.register.open");
    await cell(3, 1).click();
    await page.getByText(/then 8, now 10/).waitFor();
    await expectCleanInEveryTheme(page, "an opportunity with its evidence");
  });

  test("leads from a change back to what was said, and on the table of all changes", async () => {
    await run(page, "opportunities.evidence.open");
    await page.getByRole("tab", { name: "Why we change what we change" }).click();
    await page.getByRole("heading", { name: /changes lead back to evidence/ }).waitFor();
    const row = page.locator(".grid-row", { hasText: "Calls about the difference" }).first();
    await row.getByRole("gridcell").nth(2).dblclick();
    await page.getByRole("option", { name: /Calls about the difference/ }).click();
    const why = page.getByRole("region", { name: "Why" });
    await why.getByRole("button", { name: "The client pays for the paper's mistake" }).waitFor();
    await why.getByText("10 complaints at “Being told of the under-quotation”").waitFor();
    await why
      .getByText(/unchanged/)
      .first()
      .waitFor();
  });
});

describe("the impact matrix", () => {
  const dot = (number: number) =>
    page.locator(".matrix").getByRole("button", { name: new RegExp(`^${number} `) });

  test("is edited by dragging, one undo a drag, and by the arrow keys", async () => {
    await run(page, "opportunities.register.open");
    const title = "Agencies book through the same counter as everybody";
    const target = await dot(3).boundingBox();
    const from = await dot(6).boundingBox();
    if (!target || !from) throw new Error("the matrix shows its circles");
    const middle = (box: typeof from) => [box.x + box.width / 2, box.y + box.height / 2] as const;
    await page.mouse.move(...middle(from));
    await page.mouse.down();
    await page.mouse.move(from.x + 5, from.y - 30, { steps: 4 });
    await page.mouse.move(...middle(target), { steps: 8 });
    await page.mouse.up();
    expect(await titled(title)).toMatchObject({ impact: 5, effort: 3 });
    await undo();
    expect(await titled(title)).toMatchObject({ impact: 2, effort: 4 });

    await dot(6).focus();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowRight");
    expect(await titled(title)).toMatchObject({ impact: 2.5, effort: 4.5 });
    await page.keyboard.press("Delete");
    expect(await titled(title)).toMatchObject({ impact: null, effort: null });
    await page.getByText("1 not judged yet").waitFor();

    const tray = await dot(6).boundingBox();
    if (!tray) throw new Error("the tray shows it");
    await page.mouse.move(...middle(tray));
    await page.mouse.down();
    await page.mouse.move(tray.x + 10, tray.y - 60, { steps: 4 });
    await page.mouse.move(...middle(target), { steps: 8 });
    await page.mouse.up();
    expect(await titled(title)).toMatchObject({ impact: 5, effort: 3 });
  });

  test("stands beside a register that ranks as the engagement says, also by its own formula", async () => {
    await run(page, "opportunities.register.open");
    await choose("Ranking", "RICE");
    await page.getByRole("columnheader", { name: /Person-months/ }).waitFor();
    await choose("Ranking", "Own formula");
    const formula = page.getByRole("textbox", { name: "Formula" });
    await formula.fill("impact * (effort");
    await formula.press("Enter");
    await page.getByText("At letter 17: The parenthesis at 10 is not closed here.").waitFor();
    await formula.fill("impact × 10 − effort");
    await formula.press("Enter");
    await page.getByRole("gridcell", { name: "49.0", exact: true }).waitFor();
  });

  test("decides with a reason", async () => {
    await run(page, "opportunities.register.open");
    await cell(5, 1).click();
    const detail = page.getByRole("region", { name: "The chosen opportunity" });
    await detail.getByRole("button", { name: /Status$/ }).click();
    await page.getByRole("option", { name: "Dropped" }).click();
    const why = detail.getByRole("textbox", { name: "Why" });
    await why.fill("It does not hurt the two larger segments");
    await why.blur();
    expect(await titled("Agencies book through the same counter as everybody")).toMatchObject({
      status: "dropped",
      decisionReason: "It does not hurt the two larger segments",
    });
  });
});
