import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { expectCleanInEveryTheme } from "./axe.ts";
import { begin, openSample, run, type ServedPage, servePage } from "./served-page.ts";

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

const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
const waitForFocus = (label: string) =>
  page.waitForFunction((name) => document.activeElement?.getAttribute("aria-label") === name, label);
const cell = (item: string) => page.getByRole("gridcell", { name: new RegExp(`^Perceived, ${item}:`) });
const palette = async (words: string) => {
  await page.keyboard.press("Control+Shift+P");
  await page.waitForSelector(".palette");
  await page.keyboard.type(words);
  await page.waitForSelector(".palette-entry");
  await page.keyboard.press("Enter");
};

/** Everything by keyboard: the dialog opens with the focus on the observer. */
async function newSheet(observer: string): Promise<void> {
  await page.keyboard.press("Control+Alt+S");
  await page.getByRole("dialog").waitFor();
  await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
  await page.keyboard.press("Control+A");
  await page.keyboard.type(observer);
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: new RegExp(`^${observer}`) }).waitFor();
  await waitForFocus("Perceived, Valued: open");
}

describe("an observer, by keyboard alone", () => {
  test("scores at the pace of speech: a digit scores and goes on, N is not observed, a wrong one is refused", async () => {
    await newSheet("Ada Example");
    await page.keyboard.type("34n");
    await waitForFocus("Perceived, Greeted: open");
    expect(await cell("Valued").textContent()).toBe("3");
    expect(await cell("Acknowledged").textContent()).toBe("4");
    expect(await cell("Truthful").textContent()).toBe("not observed");
    await page.keyboard.type("7");
    expect(await page.getByRole("alert").textContent()).toBe(
      "7 is not on this scale: scores run from 1 to 5. The cell stays as it was.",
    );
    expect(await focused()).toBe("Perceived, Greeted: open");
    await page.keyboard.type("5");
    expect(await page.getByRole("alert").textContent()).toBe("");
    expect(await page.locator(".sheet-entry-figures").textContent()).toContain("4 of 10mean 4.00");
  });

  test("writes evidence, scores an expectation and sees the gap, and leaves the rest as not observed", async () => {
    await newSheet("Ada Example");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.type("5");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.type("2");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Tab");
    await waitForFocus("Evidence, Valued");
    await page.keyboard.type("Nobody looked up, 3 minutes.");
    await page.keyboard.press("Enter");
    await waitForFocus("Perceived, Acknowledged: open");
    const evidence = page.getByRole("textbox", { name: "Evidence, Valued" });
    expect(await evidence.inputValue()).toBe("Nobody looked up, 3 minutes.");
    expect(await page.locator(".sheet-entry-figures").textContent()).toContain("mean 2.00gap −3.00");
    await page.keyboard.press("Shift+N");
    await page.getByRole("heading", { name: /Asking for a refund/ }).waitFor();
    const list = page.getByRole("navigation", { name: "Touch points" });
    expect(await list.getByRole("button", { name: /Getting the money back/ }).textContent()).toContain(
      "done2.00 (−3.00)",
    );
    await page.keyboard.press("PageUp");
    await waitForFocus("Perceived, Valued: 2");
  });

  test("goes to a touch point by its number and to the next item that is not scored", async () => {
    await newSheet("Ada Example");
    await page.keyboard.type("34");
    await page.keyboard.press("g");
    await page.waitForFunction(() => document.activeElement?.closest(".go-to") !== null);
    await page.keyboard.type("3");
    await page.keyboard.press("Enter");
    await page.locator(".sheet-entry-name .muted", { hasText: /^3$/ }).waitFor();
    await waitForFocus("Perceived, Valued: open");
    await page.keyboard.press("g");
    await page.keyboard.type("1");
    await page.keyboard.press("Enter");
    await waitForFocus("Perceived, Valued: 3");
    await page.keyboard.press("u");
    await waitForFocus("Perceived, Truthful: open");
  });

  test("takes back one score after the other, each under its name, and finds its sheet after a reload", async () => {
    await newSheet("Ada Example");
    await page.keyboard.type("34");
    await page.getByRole("menuitem", { name: "Edit" }).click();
    await page.getByRole("menuitem", { name: /Score “Acknowledged” at “Getting the money back”/ }).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Z");
    await page.waitForFunction(() =>
      document.querySelector(".sheet-entry-figures")?.textContent?.includes("1 of 10"),
    );
    expect(await cell("Acknowledged").textContent()).toBe("");
    expect(await cell("Valued").textContent()).toBe("3");
    await page.getByText("Saved", { exact: true }).waitFor();
    await page.reload();
    await cell("Valued").waitFor();
    expect(await cell("Valued").textContent()).toBe("3");
  });
});

test("a second observer stands beside the first, with α, its word and the widest difference", async () => {
  await begin(page, "scoring.rubric.duplicate", "rubric-conduct");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".rubric").waitFor();
  for (const [observer, scores] of [
    ["Ada Example", "1234512345"],
    ["Ben Example", "1234512341"],
  ] as const) {
    await newSheet(observer);
    await page.keyboard.type(scores);
    await page.getByRole("heading", { name: /Asking for a refund/ }).waitFor();
  }
  await palette("compare observers");
  const agreement = page.getByRole("region", { name: "Agreement" });
  await agreement.getByText(/^α 0\.\d\d$/).waitFor();
  expect(await agreement.textContent()).toMatch(/2 observers · 10 items scored by two or more · 20 scores/);
  expect(await agreement.textContent()).toMatch(/weak|tentative|reliable/);
  const widest = page.getByRole("region", { name: "Where they differ most" }).getByRole("listitem");
  expect(await widest.count()).toBe(1);
  expect(await widest.textContent()).toContain("Getting the money back: Resolved");
  expect(await widest.textContent()).toContain("Ada Example 5Ben Example 14 apart");
});

test("an item that scores use goes only after a question, and comes back with them", async () => {
  await run(page, "scoring.rubric.open", "rubric-conduct");
  const grid = page.getByRole("grid", { name: "Items" });
  await grid.getByRole("gridcell", { name: "Valued", exact: true }).click();
  await page.getByRole("button", { name: "Remove item" }).click();
  const question = page.getByRole("alertdialog");
  expect(await question.textContent()).toContain("21 scores use it. You can undo this.");
  await question.getByRole("button", { name: "Remove item" }).click();
  await page.getByText("168 scores").waitFor();
  await page.keyboard.press("Control+Z");
  await page.getByText("189 scores").waitFor();
});

test("the side bar lists rubrics and sheets with how far they are, and offers what can be done with them", async () => {
  await run(page, "workbench.view.show", "measures");
  const tree = page.getByRole("tree", { name: "Rubrics with their score sheets" });
  const item = tree.getByRole("treeitem", { name: "Mara Okafor 12 Oct · 100 %" });
  await item.click({ button: "right" });
  expect(await page.getByRole("menuitem").allTextContents()).toEqual(
    expect.arrayContaining([
      "Open",
      "Rename the observer",
      "New round of this observer",
      "Delete the score sheet",
    ]),
  );
  await page.getByRole("menuitem", { name: "Delete the score sheet" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click();
  await item.waitFor({ state: "detached" });
  await page.keyboard.press("Control+Z");
  await item.waitFor();
  await item.press("Enter");
  await page.getByRole("tab", { name: /^Mara Okafor/ }).waitFor();
});

test("axe finds nothing on a sheet, full and empty, a rubric, the comparison and the question for a new sheet", async () => {
  await run(page, "workbench.view.show", "measures");
  await run(page, "scoring.sheet.open", "sheet.1");
  await page.locator(".score-grid").waitFor();
  await expectCleanInEveryTheme(page, "a full sheet");
  await run(page, "scoring.sheet.next-round", "sheet.1");
  await cell("Valued").and(page.locator(":focus")).waitFor();
  await page.keyboard.type("9");
  await expectCleanInEveryTheme(page, "an empty sheet with a refused score");
  await run(page, "scoring.rubric.open", "rubric-conduct");
  await page.locator(".rubric-anchors").waitFor();
  await expectCleanInEveryTheme(page, "a rubric");
  await run(page, "scoring.observers.compare", "rubric-conduct");
  await page.locator(".observers-all").waitFor();
  // Only the page itself scrolls, not also what is around it.
  const around = await page
    .locator(".editor-body", { has: page.locator(".observers") })
    .evaluate((body) => body.scrollHeight - body.clientHeight);
  expect(around).toBe(0);
  await expectCleanInEveryTheme(page, "observers side by side");
  await begin(page, "scoring.sheet.new");
  await page.getByRole("dialog").waitFor();
  await expectCleanInEveryTheme(page, "the question for a new sheet");
}, 180_000);
