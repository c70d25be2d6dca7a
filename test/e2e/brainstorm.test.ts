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

const field = () => page.getByRole("textbox", { name: "An idea in a few words" });
const paste = (text: string) =>
  page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
const card = (text: string) => page.getByRole("button", { name: text, exact: true });

/** A board of three people with two dots each, about one opportunity. */
async function newBoard(): Promise<void> {
  await begin(page, "brainstorm.board.begin");
  const dialog = page.getByRole("dialog");
  await dialog
    .getByRole("textbox", { name: "Question" })
    .fill("How might agencies book without the counter?");
  await dialog.getByText("Agencies book through the same counter").click();
  await dialog.getByRole("textbox", { name: "People in the room" }).fill("3");
  await dialog.getByRole("textbox", { name: "Dots for each person" }).fill("2");
  await page.keyboard.press("Tab");
  await dialog.getByRole("button", { name: "Begin" }).click();
  await field().waitFor();
}

test("from silent cards to an accepted idea, with mouse and keyboard", async () => {
  await newBoard();
  // Written in silence: the words are nowhere on the screen, only their number is.
  await field().focus();
  await page.keyboard.type("A monthly statement");
  await page.keyboard.press("Enter");
  await paste("One invoice\nA login for agencies\nA telephone line\nFax");
  await page.getByText("5 cards, face down").waitFor();
  expect(await page.getByText("A login for agencies").count()).toBe(0);
  await page.getByRole("button", { name: "Take the last one back" }).click();
  await page.getByText("4 cards, face down").waitFor();

  // Turned over, and put together: by dragging one onto another, and by keys.
  await page.getByRole("button", { name: "Turn the cards over" }).click();
  await card("One invoice").dragTo(card("A monthly statement"));
  await page.waitForFunction(() => document.activeElement?.matches(".cluster textarea"));
  await page.keyboard.type("One bill a month");
  await page.keyboard.press("Enter");
  await card("A telephone line").focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Cluster of 1 card" }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelectorAll(".cluster").length === 2);
  await page.keyboard.press("Control+Z");
  await page.waitForFunction(() => document.querySelectorAll(".cluster").length === 1);
  await page.getByRole("button", { name: "Each loose card a cluster of its own" }).click();
  await page.getByText("Every card is in a cluster").waitFor();

  // One ballot after the other; nobody can give more than there is, nobody sees what was given.
  await page.getByRole("button", { name: "Begin to vote" }).click();
  for (const dots of ["2", "19", "1"]) {
    await page.getByRole("button", { name: "Begin", exact: true }).press("Enter");
    await page.getByText("2 dots left to give").waitFor();
    for (const digit of dots) {
      await page.keyboard.press(digit);
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
  }
  await page.getByText("3 of 3 have voted").waitFor();
  await page.getByText("Everybody has voted.").waitFor();
  expect(await page.locator(".vote-dot").count()).toBe(0);
  await page.getByRole("button", { name: "Show the votes" }).click();

  const first = page.locator(".result").first();
  await first.getByRole("heading", { name: "One bill a month" }).waitFor();
  expect(await first.textContent()).toMatch(/^1\.One bill a month4 dotsfrom 3 of 3 people/);
  await first.getByRole("textbox", { name: "For" }).fill("3");
  await page.keyboard.press("Enter");
  await first.getByRole("button", { name: "Accept" }).click();
  await page.getByRole("menuitem", { name: "As a new idea" }).click();
  await first.getByText("Accepted: One bill a month").waitFor();
  const second = page.locator(".result").nth(1);
  await second.getByRole("button", { name: "Park" }).click();
  await page.getByRole("textbox", { name: "Why not now?" }).fill("Two of them only.");
  await page.keyboard.press("Enter");
  await second.getByText("Parked: Two of them only.").waitFor();

  // The idea answers the opportunity, with its cards and its votes.
  const made = await page.evaluate(() => {
    interface Reached {
      __frontstage: { services: { session(): { model: { all(type: string): Record<string, unknown>[] } } } };
    }
    const ideas = (window as never as Reached).__frontstage.services.session().model.all("idea");
    return ideas.find(({ title }) => title === "One bill a month");
  });
  expect(made).toMatchObject({ opportunityIds: ["opportunity.agency-account"] });
  expect(made?.description).toBe("A monthly statement\nOne invoice\nBrainstorm: 4 dots, from 3 of 3 people.");
});

test("who wants to see the votes before all have voted is asked first", async () => {
  await run(page, "brainstorm.board.open");
  await page.getByRole("button", { name: "3 Vote" }).click();
  await page.getByRole("button", { name: "Take out: Ballot 6" }).click();
  await page.getByText("5 of 6 have voted").waitFor();
  await page.getByRole("button", { name: "4 Agree" }).click();
  await page.getByText("5 of 6 have voted. Who sees the votes first votes differently.").waitFor();
  await page.keyboard.press("Escape");
  await page.getByText("The votes are shown when all have voted.").waitFor();
});

test("dots of a paper on the wall are typed in, and more than people have is told", async () => {
  await run(page, "brainstorm.board.open");
  await page.getByRole("button", { name: "Board", exact: true }).click();
  await page.getByRole("menuitem", { name: "Settings of the board" }).click();
  await page.getByText("Votes are counted on paper and typed in").click();
  await page.getByRole("button", { name: "Keep" }).click();
  await page.getByRole("button", { name: "3 Vote" }).click();
  const voucher = page.locator(".counts-lines li").filter({ hasText: "A voucher in place of money" });
  await voucher.getByRole("textbox", { name: "Dots" }).fill("20");
  await page.keyboard.press("Enter");
  await page.getByText("2 dots more than all people together have. Count again.").waitFor();
  await voucher.getByRole("textbox", { name: "Dots" }).fill("18");
  await page.keyboard.press("Enter");
  await page.getByText(/Count again/).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Show the votes" }).click();
  expect(await page.locator(".result").first().textContent()).toMatch(
    /^1\.A voucher in place of money18 dots/,
  );
  await page.getByText(/^Kendall’s W needs three ballots/).waitFor();
});

test("every phase can be read by everybody, in every theme", async () => {
  await run(page, "brainstorm.board.open");
  await page.locator(".result").first().waitFor();
  await expectCleanInEveryTheme(page, "4 Agree");
  for (const phase of ["1 Write", "2 Cluster", "3 Vote"]) {
    await page.getByRole("button", { name: phase }).click();
    await page.locator(".board-foot").waitFor();
    await expectCleanInEveryTheme(page, phase);
  }
}, 90_000);
