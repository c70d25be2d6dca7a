import { afterEach, beforeEach, expect, test } from "vitest";
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

const PEOPLE = ["Ann", "Ben", "Cem", "Dora", "Eli"];
const cell = (person: string, point: string) =>
  page.getByRole("gridcell", { name: new RegExp(`^${person}, ${point}: `) });
const waitForFocus = (label: RegExp) =>
  page.waitForFunction(
    (source) => new RegExp(source).test(document.activeElement?.getAttribute("aria-label") ?? ""),
    label.source,
  );
const undo = () => page.keyboard.press("Control+Z");

/** By keyboard alone: Enter in the dialog, then a name and Enter for each participant. */
async function newWorkshop(): Promise<void> {
  await begin(page, "scoring.workshop.new");
  await page.getByRole("dialog").waitFor();
  await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Kick-off");
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: /^Kick-off/ }).waitFor();
  await page.getByRole("textbox", { name: "Add a participant" }).focus();
  for (const person of PEOPLE) {
    await page.keyboard.type(person);
    await page.keyboard.press("Enter");
  }
  await page.keyboard.press("Escape");
  await waitForFocus(/^Ann, Getting the money back: not rated/);
}

const paste = (text: string) =>
  page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);

test("five people rate eight touch points by keyboard; agreement and the most disputed stand on the screen", async () => {
  await newWorkshop();
  for (const [person, ratings] of PEOPLE.map(
    (name, at) => [name, at === 4 ? "54321111" : "54321231"] as const,
  )) {
    await page.keyboard.type(ratings);
    await waitForFocus(new RegExp(`^${person}, Sending artwork: not rated`));
    const next = PEOPLE[PEOPLE.indexOf(person) + 1];
    if (!next) break;
    await page.keyboard.press("PageUp");
    await page.keyboard.press("ArrowRight");
    await waitForFocus(new RegExp(`^${next}, Getting the money back: not rated`));
  }
  await page.getByText("40 of 60 ratings").waitFor();
  expect(await cell("Ben", "Asking for a refund").textContent()).toBe("4");

  await page.getByRole("button", { name: "Results", exact: true }).click();
  await page
    .getByRole("heading", { name: /^Most disputed: Asking for the rate, two people are 0.80 points/ })
    .waitFor();
  const rows = page.locator(".results-list li.results-row:not(.results-head)");
  expect(await rows.count()).toBe(8);
  expect(await rows.first().textContent()).toMatch(/7 Asking for the rate.*2\.60.*0\.89.*0\.80.*5/);
  expect(await rows.first().locator("circle").count()).toBe(5);

  await page.getByRole("button", { name: "Agreement", exact: true }).click();
  await page
    .getByRole("heading", { name: "Five participants agree reliably: the scores can be built on." })
    .waitFor();
  const agreement = page.getByRole("region", { name: "Agreement", exact: true });
  await agreement
    .getByRole("row", { name: /^Krippendorff’s α, ordinal 0\.\d\d 0\.\d\d … \d\.\d\d 8 × 5/ })
    .waitFor();
  await agreement.getByRole("row", { name: /^ICC\(2,1\) 0\.\d\d 0\.\d\d … 0\.\d\d 8 × 5/ }).waitFor();
  await agreement.getByRole("row", { name: /^Kendall’s W 0\.\d\d p < 0\.001 8 × 5/ }).waitFor();
  const disputed = page.getByRole("region", { name: "Touch points they disagree on most" });
  expect(await disputed.getByRole("listitem").first().textContent()).toContain("Asking for the rate");
});

test("a block from a spreadsheet names people and touch points, is one step to undo, or is refused with its place", async () => {
  await newWorkshop();
  await paste("\tEli\tFay\nAsking for a refund\t4\t2\nGetting the money back\t\t5");
  await cell("Fay", "Getting the money back").waitFor();
  expect(await cell("Fay", "Getting the money back").textContent()).toBe("5");
  expect(await cell("Eli", "Asking for a refund").textContent()).toBe("4");
  await page.getByText("6 participants").waitFor();
  await undo();
  await page.getByText("5 participants").waitFor();
  await page.getByText("0 of 60 ratings").waitFor();
  await cell("Ann", "Getting the money back").click();
  await paste("1\t2\n3\t9");
  await page
    .getByRole("alert")
    .getByText("Row 2, column 2 of the block: “9” is no rating from 1 to 5. Nothing was pasted.")
    .waitFor();
  await page.getByText("0 of 60 ratings").waitFor();
});

test("called out in turn: the way is turned, a blank is left, the next open one is found, one undo takes one rating", async () => {
  await newWorkshop();
  await page.keyboard.press("/");
  await page.keyboard.type("3 5");
  await waitForFocus(/^Dora, Getting the money back/);
  await page.keyboard.type("44");
  await waitForFocus(/^Ann, Asking for a refund/);
  await page.keyboard.type("g");
  await page.keyboard.type("12");
  await page.keyboard.press("Enter");
  await waitForFocus(/^Ann, Seeing the proof/);
  await page.keyboard.type("55555");
  await page.keyboard.press("u");
  await waitForFocus(/^Ben, Getting the money back: not rated/);
  await undo();
  await page.getByText("8 of 60 ratings").waitFor();
  expect(await cell("Eli", "Seeing the proof").textContent()).toBe("");
});

test("silent: what others gave stays hidden, and the results until all have rated", async () => {
  await newWorkshop();
  await page.keyboard.type("123");
  await page.keyboard.press("ArrowRight");
  await page.getByRole("button", { name: /^Ratings stay hidden/ }).click();
  expect(await cell("Ann", "Getting the money back").textContent()).toBe("•");
  await page.getByRole("button", { name: "Results", exact: true }).click();
  await page.getByText("0 of 5 have rated everything").waitFor();
  await page.getByRole("button", { name: "Show them now" }).click();
  await page.locator(".results-list").waitFor();
});

test("axe finds nothing on the question, the grid, its results and the agreement", async () => {
  await begin(page, "scoring.workshop.new");
  await page.getByRole("dialog").waitFor();
  await expectCleanInEveryTheme(page, "the question for a new workshop");
  await page.keyboard.press("Escape");
  await newWorkshop();
  await page.keyboard.type("1234512345123451234512345123457");
  await expectCleanInEveryTheme(page, "a workshop's grid");
  await page.getByRole("button", { name: "Results", exact: true }).click();
  await expectCleanInEveryTheme(page, "a workshop's results");
  await run(page, "scoring.observers.compare", {
    rubricId: "rubric-importance",
    kind: "workshop",
    round: "Kick-off",
  });
  await page.locator(".agreement-figures").waitFor();
  await expectCleanInEveryTheme(page, "agreement of participants");
}, 180_000);
