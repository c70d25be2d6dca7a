import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Locator, Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { makeUserData, removeFolder, startDesktop, startDisplay } from "./desktop.ts";
import { openSample, run, type ServedPage, servePage } from "./served-page.ts";

/** What the open engagement has in this field of all records of a type. */
const all = (page: Page, type: string, field: string): Promise<unknown[]> =>
  page.evaluate(
    ([type, field]) => {
      // biome-ignore lint/suspicious/noExplicitAny: the page hands out its services under ?test=1
      const { model } = (window as any).__frontstage.services.session();
      return [...model.all(type)].map((record: Record<string, unknown>) => record[String(field)]);
    },
    [type, field],
  );
const steps = (page: Page): Promise<number> =>
  page.evaluate(
    // biome-ignore lint/suspicious/noExplicitAny: the page hands out its services under ?test=1
    () => (window as any).__frontstage.services.session().undoStack.length,
  );
/** What Redo would bring back. */
const redoable = (page: Page): Promise<number> =>
  page.evaluate(
    // biome-ignore lint/suspicious/noExplicitAny: the page hands out its services under ?test=1
    () => (window as any).__frontstage.services.session().redoStack.length,
  );
const openId = (page: Page): Promise<string> =>
  page.evaluate(
    // biome-ignore lint/suspicious/noExplicitAny: the page hands out its services under ?test=1
    () => (window as any).__frontstage.services.session().engagementId,
  );
const card = (page: Page): Locator => page.locator(".step-card").first();
const thoughts = (page: Page): Locator => page.locator(".inspector").getByLabel("Thoughts");
const cardField = (page: Page): Locator => page.locator(".card-input");

/** Words that nobody has left yet: the focus is still in their field. */
async function typeThought(page: Page, words: string): Promise<void> {
  await card(page).click();
  await thoughts(page).fill(words);
}
async function typeTitle(page: Page, words: string): Promise<void> {
  await card(page).click();
  await page.keyboard.press("F2");
  await cardField(page).fill(words);
}
async function typeNewCard(page: Page, words: string): Promise<void> {
  await card(page).click();
  await page.keyboard.type(words.slice(0, 1));
  await cardField(page).fill(words);
}

describe("what is being typed", () => {
  let served: ServedPage;
  let page: Page;
  beforeEach(async () => {
    served = await servePage();
    page = served.page;
    await openSample(page);
  }, 60_000);
  afterEach(async () => {
    expect(served.errors).toEqual([]);
    await served.close();
  });
  const saved = () => page.locator("[data-testid=save-state][data-state=saved]").waitFor();

  test("in the inspector is kept at every rest, as one undo; Escape takes it back; blanks at its end stay", async () => {
    await typeThought(page, "Is this ");
    await expect.poll(() => all(page, "step", "thoughts")).toContain("Is this ");
    await page.keyboard.type("all?");
    await expect.poll(() => all(page, "step", "thoughts")).toContain("Is this all?");
    expect(await thoughts(page).inputValue()).toBe("Is this all?");
    expect(await steps(page)).toBe(1);
    await page.keyboard.press("Escape");
    await expect.poll(() => all(page, "step", "thoughts")).not.toContain("Is this all?");
    expect([await steps(page), await redoable(page)]).toEqual([0, 0]);
  });

  test("on a new card is a step at the first rest, moves on with Enter as one undo, and goes with Escape", async () => {
    const before = await all(page, "step", "title");
    await typeNewCard(page, "Half a");
    await expect.poll(() => all(page, "step", "title")).toContain("Half a");
    await cardField(page).fill("Half a title");
    await expect.poll(() => all(page, "step", "title")).toContain("Half a title");
    expect(await all(page, "step", "title")).toHaveLength(before.length + 1);
    expect(await steps(page)).toBe(1);
    await page.keyboard.press("Escape");
    await expect.poll(() => all(page, "step", "title")).toEqual(before);
    expect(await redoable(page)).toBe(0);
    await typeNewCard(page, "Whole title");
    await expect.poll(() => all(page, "step", "title")).toContain("Whole title");
    await page.keyboard.press("Enter");
    await cardField(page).waitFor({ state: "detached" });
    expect(await steps(page)).toBe(1);
    await page.keyboard.press("Control+z");
    await expect.poll(() => all(page, "step", "title")).toEqual(before);
  });

  test("in a cell of a sorted table is kept at rest, its row stays where it is, and Escape takes it back", async () => {
    await run(page, "touchpoint.register.open");
    const register = page.getByRole("grid", { name: "Touch points", exact: true });
    const head = register.getByRole("columnheader", { name: "Touch point", exact: true });
    await head.click();
    await head.and(page.locator("[aria-sort=ascending]")).waitFor();
    const cell = register.getByRole("row").nth(1).getByRole("gridcell").nth(1);
    const before = await cell.textContent();
    await cell.dblclick();
    const field = register.getByRole("textbox");
    await field.fill("Zzz");
    await expect.poll(() => all(page, "touchPoint", "name")).toContain("Zzz");
    await page.keyboard.type(" at the end");
    await expect.poll(() => all(page, "touchPoint", "name")).toContain("Zzz at the end");
    expect(await field.inputValue()).toBe("Zzz at the end");
    expect(await steps(page)).toBe(1);
    await page.keyboard.press("Escape");
    await expect.poll(() => all(page, "touchPoint", "name")).toContain(before);
    expect(await steps(page)).toBe(0);
    await cell.dblclick();
    await field.fill("Zzz");
    await run(page, "engagement.file.save");
    expect(await all(page, "touchPoint", "name")).toContain("Zzz");
  });

  test("as the name of a map stays the name of that map when another tab comes in front of it", async () => {
    const name = page.locator(".inspector").getByLabel("Name");
    const [other, first] = await page.evaluate(() => {
      // biome-ignore lint/suspicious/noExplicitAny: the page hands out its services under ?test=1
      const { editors, session } = (window as any).__frontstage.services;
      const first = editors.active().recordId;
      const other = [...session().model.all("blueprint")].find(({ id }) => id !== first).id;
      editors.open({ editor: "blueprint", recordId: other });
      return [other, first];
    });
    const nameOf = async (id: string) => {
      const ids = await all(page, "blueprint", "id");
      return (await all(page, "blueprint", "name"))[ids.indexOf(id)];
    };
    const nameOfFirst = await nameOf(first);
    await expect.poll(() => name.inputValue()).toBe(await nameOf(other));
    await name.fill("Half a name");
    await run(page, "workbench.tab.previous");
    await expect.poll(() => name.inputValue()).toBe(nameOfFirst);
    await name.fill("A name of its own");
    await name.press("Enter");
    expect(await nameOf(first)).toBe("A name of its own");
    expect(await nameOf(other)).toBe("Half a name");
  });

  test("in a cell that cannot hold it yet, or is blank for the moment, is no complaint before it is left", async () => {
    await run(page, "opportunities.register.open");
    const table = page.getByRole("grid", { name: "Opportunities", exact: true });
    const cell = (column: number) => table.getByRole("row").nth(1).getByRole("gridcell").nth(column);
    const complaint = page.locator(".notice[data-kind=error]");
    const titles = await all(page, "opportunity", "title");
    await cell(1).dblclick();
    await table.getByRole("textbox").fill("");
    await saved();
    expect(await all(page, "opportunity", "title")).toEqual(titles);
    await page.keyboard.press("Escape");
    const impact = await cell(4).textContent();
    await cell(4).click();
    await page.keyboard.type("x");
    await saved();
    expect(await complaint.count()).toBe(0);
    await page.keyboard.press("Enter");
    await complaint.waitFor();
    expect(await cell(4).textContent()).toBe(impact);
  });

  test("in a cell stays whole when another tab comes to the front, which gets the focus, and when its own does again", async () => {
    await run(page, "touchpoint.register.open");
    const register = page.getByRole("grid", { name: "Touch points", exact: true });
    await register.getByRole("row").nth(1).getByRole("gridcell").nth(1).click();
    await page.keyboard.type("Word");
    await run(page, "opportunities.register.open");
    await page.locator(".opportunities :focus").waitFor();
    await run(page, "touchpoint.register.open");
    await register.waitFor();
    await saved();
    expect(await all(page, "touchPoint", "name")).toContain("Word");
  });

  test("is in the file that Ctrl+S writes", async () => {
    for (const [type, words] of [
      [typeThought, "A thought not left"],
      [typeTitle, "A title not left"],
    ] as const) {
      await type(page, words);
      const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
      const parts = unzipSync(new Uint8Array(readFileSync(await file.path())));
      expect(Object.values(parts).some((part) => strFromU8(part).includes(words))).toBe(true);
    }
  });

  test("is never called saved before it is", async () => {
    await saved();
    await typeThought(page, "Not on the disk");
    await saved();
    expect(await all(page, "step", "thoughts")).toContain("Not on the disk");
  });

  test("is kept when its tab, or the engagement, is closed in the middle of a word", async () => {
    await typeTitle(page, "Title before the tab goes");
    await page.keyboard.press("Control+w");
    await cardField(page).waitFor({ state: "detached" });
    expect(await all(page, "step", "title")).toContain("Title before the tab goes");
  });

  test("is there again after the engagement is closed, or the page loaded again, its field still open", async () => {
    const id = await openId(page);
    await typeTitle(page, "Title before the close");
    await run(page, "engagement.close");
    await run(page, "engagement.open", id);
    await page.locator(".react-flow__node").first().waitFor();
    expect(await all(page, "step", "title")).toContain("Title before the close");
    await typeNewCard(page, "Card before the reload");
    await saved();
    await page.reload();
    await page.locator(".react-flow__node").first().waitFor();
    expect(await all(page, "step", "title")).toContain("Card before the reload");
  });

  test("asks before a reload that is quicker than the disk, and who stays has it", async () => {
    await typeThought(page, "Thought before the reload");
    const asked = page.waitForEvent("dialog");
    await page.evaluate(() => void setTimeout(() => location.reload(), 0));
    const question = await asked;
    expect(question.type()).toBe("beforeunload");
    await question.dismiss();
    expect(await all(page, "step", "thoughts")).toContain("Thought before the reload");
    await saved();
  });
});

test("what is being typed is there after the desktop's window was closed, or the program killed after a rest", async () => {
  const screen = await startDisplay();
  const userData = makeUserData();
  const start = () => startDesktop({ display: screen.display, userData });
  const first = await start();
  await openSample(first.page);
  const id = await openId(first.page);
  await typeThought(first.page, "Thought before the window goes");
  const gone = first.app.waitForEvent("close");
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await gone;
  const second = await start();
  await run(second.page, "engagement.open", id);
  await second.page.locator(".react-flow__node").first().waitFor();
  expect(await all(second.page, "step", "thoughts")).toContain("Thought before the window goes");
  await typeNewCard(second.page, "Card before the end");
  await expect.poll(() => all(second.page, "step", "title")).toContain("Card before the end");
  await second.page.locator("[data-testid=save-state][data-state=saved]").waitFor();
  await second.killTree();
  const third = await start();
  await run(third.page, "engagement.open", id);
  await third.page.locator(".react-flow__node").first().waitFor();
  expect(await all(third.page, "step", "title")).toContain("Card before the end");
  await third.app.close();
  screen.close();
  removeFolder(userData);
}, 180_000);
