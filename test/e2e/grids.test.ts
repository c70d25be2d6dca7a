import type { Locator } from "playwright-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { begin, openSample, run, type ServedPage, servePage } from "./served-page.ts";

// A real Chromium starts for each, on machines that are busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let served: ServedPage;
let page: ServedPage["page"];
beforeEach(async () => {
  served = await servePage();
  page = served.page;
  page.setDefaultTimeout(10_000);
  await openSample(page);
});
afterEach(async () => {
  expect(served.errors).toEqual([]);
  await served.close();
});

const grid = (name: string) => page.getByRole("grid", { name, exact: true });
const row = (table: Locator, words: string) => table.getByRole("row").filter({ hasText: words });
const selected = (table: Locator) => table.locator('[role="row"][aria-selected="true"]');
const outlined = (table: Locator) => table.getByRole("row").filter({ has: page.locator('[tabindex="0"]') });
const answer = async (text: string) => {
  await page.getByRole("dialog").getByRole("textbox").fill(text);
  await page.keyboard.press("Enter");
};

test("what is chosen in the side bar and what is pressed in the register are the row that Delete means", async () => {
  await run(page, "touchpoint.register.open");
  await run(page, "workbench.view.show", "touch-points");
  const register = grid("Touch points");
  const rows = register.getByRole("row");
  await rows.nth(2).getByRole("gridcell").nth(1).click();
  const second = (await rows.nth(2).getByRole("gridcell").nth(1).textContent()) ?? "";
  const inSideBar = page
    .locator(".touch-points-view")
    .getByRole("button", { name: "Getting the money back" });
  await inSideBar.click();
  await expect.poll(() => selected(register).textContent()).toContain("Getting the money back");
  await expect.poll(() => outlined(register).textContent()).toContain("Getting the money back");

  await rows.nth(2).getByRole("gridcell").nth(1).click();
  await expect.poll(() => selected(register).textContent()).toContain(second);
  await page.locator(".inspector").getByRole("heading", { name: second, exact: true }).waitFor();
  await page.locator(".touch-points-bar").getByRole("button", { name: "Delete", exact: true }).click();
  await row(register, second).waitFor({ state: "detached" });
  await row(register, "Getting the money back").waitFor();
});

test("a press on another opportunity than the new one shows that other one", async () => {
  await run(page, "opportunities.register.open");
  const opportunities = grid("Opportunities");
  const first = opportunities.getByRole("row").nth(1).getByRole("gridcell").nth(1);
  const words = (await first.textContent()) ?? "";
  const shown = page.getByRole("region", { name: "The chosen opportunity" }).getByRole("heading").first();
  await first.click();
  await begin(page, "opportunities.opportunity.add");
  await answer("Nobody says when it is done");
  await expect.poll(() => shown.textContent()).toBe("Nobody says when it is done");
  await expect.poll(() => outlined(opportunities).textContent()).toContain("Nobody says when it is done");
  await first.click();
  await expect.poll(() => shown.textContent()).toBe(words);
});

test("after a cell of the sorted column Enter goes to the row that was below, wherever the edited one is sorted to", async () => {
  await run(page, "touchpoint.register.open");
  const register = grid("Touch points");
  await register.getByRole("columnheader", { name: "Touch point", exact: true }).click();
  const names = register.getByRole("row").locator('[role="gridcell"]:nth-child(2)');
  const below = (await names.nth(1).textContent()) ?? "";
  await names.nth(0).click();
  await page.keyboard.type("Zinc plates are handed out");
  await page.keyboard.press("Enter");
  await expect.poll(() => names.nth(0).textContent()).toBe(below);
  await expect.poll(() => outlined(register).textContent()).toContain(below);
  expect(await selected(register).textContent()).toContain(below);
});

test("what is typed stays in its column when it brings new ones, and so does the cell when they go again", async () => {
  await page.evaluate(() => {
    // biome-ignore lint/suspicious/noExplicitAny: the page hands out its services under ?test=1
    const session = (window as any).__frontstage.services.session();
    // biome-ignore lint/suspicious/noExplicitAny: the page hands out its services under ?test=1
    session.commit({ label: "Nobody is known to pass" }, (draft: any) => {
      for (const { id } of [...session.model.all("touchPoint")])
        draft.update("touchPoint", id, { reach: null });
    });
  });
  await run(page, "measure.page.open");
  await page.locator(".measures").getByRole("tab", { name: "Priority", exact: true }).click();
  const table = grid("Priorities");
  const head = (name: string) => table.getByRole("columnheader", { name, exact: true });
  const column = async () => Number(await head("Reach, %").getAttribute("aria-colindex")) - 1;
  const focused = () => table.locator("[data-cell]:focus").getAttribute("data-cell");
  const unranked = await column();
  const only = table
    .getByRole("row")
    .filter({ has: page.getByRole("gridcell", { name: "reach", exact: true }) });
  await only.first().locator(`[data-cell$=":${unranked}"]`).click();
  await page.keyboard.type("8");
  await head("Rank").waitFor();
  const ranked = await column();
  expect(ranked).not.toBe(unranked);
  await page.keyboard.type("0");
  expect(await table.getByRole("textbox", { name: "Reach, %" }).inputValue()).toBe("80");
  await page.keyboard.press("Enter");
  await expect.poll(focused).toMatch(new RegExp(`:${ranked}$`));
  await page.keyboard.press("Control+z");
  await head("Rank").waitFor({ state: "detached" });
  await expect.poll(focused).toMatch(new RegExp(`:${unranked}$`));
});

test("letters typed into a cell of choices choose the entry that begins with them", async () => {
  await run(page, "touchpoint.register.open");
  const classes = grid("Touch points").getByRole("row").locator('[role="gridcell"]:nth-child(3)');
  for (const [letters, chosen] of [
    ["n", "not decided"],
    ["g", "good-to-have"],
    ["cr", "critical"],
  ] as const) {
    await classes.nth(0).click();
    await page.keyboard.type(letters);
    const list = classes.nth(0).getByRole("combobox", { name: "Class" });
    expect(await list.locator("option").allTextContents()).toHaveLength(3);
    await page.keyboard.press("Enter");
    await expect.poll(() => classes.nth(0).textContent()).toBe(chosen);
  }
});

test("Tab walks the cells before and after an edit, so that no typed word is lost, and leaves after Escape or at the end", async () => {
  await run(page, "measure.page.open");
  await page.locator(".measures").getByRole("tab", { name: "Class", exact: true }).click();
  const table = grid("Evidence for the class");
  const at = (line: number, column: number) => table.locator(`[data-cell="${line}:${column}"]`);
  await at(0, 2).click();
  await page.keyboard.type("c");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await at(1, 3).and(page.locator(":focus")).waitFor();
  await page.keyboard.type("Clients begin here");
  await page.keyboard.press("Tab");
  await expect.poll(() => at(1, 3).textContent()).toBe("Clients begin here");
  await table.locator("[data-cell]:focus").waitFor();
  await page.keyboard.press("Shift+Tab");
  await at(1, 3).and(page.locator(":focus")).waitFor();
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+Tab");
  await table.locator('[data-cell^="0:"]:focus').waitFor();

  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect.poll(() => table.locator(":focus").count()).toBe(0);
  await page.keyboard.press("Shift+Tab");
  await table.locator('[data-cell^="0:"]:focus').waitFor();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Shift+Tab");
  await expect.poll(() => table.locator(":focus").count()).toBe(0);
});

test("in a table that is only read Tab leaves at once", async () => {
  await run(page, "measure.page.open");
  await page.locator(".measures").getByRole("tab", { name: "Drivers", exact: true }).click();
  const table = page.locator(".measures").getByRole("grid").first();
  await table.getByRole("gridcell").first().click();
  await page.keyboard.press("Tab");
  await expect.poll(() => table.locator(":focus").count()).toBe(0);
});

test("a table that goes on sideways says at which edge", async () => {
  await page.setViewportSize({ width: 1100, height: 900 });
  await run(page, "touchpoint.register.open");
  const register = grid("Touch points");
  const scroller = page.locator(".grid-scroll", { has: register });
  const goesOn = () => scroller.getAttribute("data-goes-on");
  await register.getByRole("gridcell").first().click();
  await expect.poll(goesOn).toBe("end");
  await page.keyboard.press("End");
  await expect.poll(goesOn).toBe("start");
  await page.keyboard.press("Home");
  await expect.poll(goesOn).toBe("end");
});
