import { afterEach, beforeEach, expect, test } from "vitest";
import { expectCleanInEveryTheme } from "./axe.ts";
import { openSample, run, type ServedPage, servePage } from "./served-page.ts";

let served: ServedPage;
let page: ServedPage["page"];
beforeEach(async () => {
  served = await servePage();
  page = served.page;
  await openSample(page);
  await run(page, "root-causes.outline.open");
  await page.locator(".fishbone-twig").first().waitFor();
}, 60_000);
afterEach(async () => {
  expect(served.errors).toEqual([]);
  await served.close();
});

const lines = () => page.locator(".cause-line:not([data-new])");
const words = () => page.locator(".cause-words").allTextContents();
const choose = async (opportunity: RegExp) => {
  await page.getByRole("button", { name: /Opportunity$/ }).click();
  await page.getByRole("option", { name: opportunity }).click();
};

test("a tree of whys is typed without the mouse: Enter goes on, Tab asks why, Shift+Tab comes back", async () => {
  await choose(/^Agencies book/);
  await page.getByRole("heading", { name: "Why does it hurt?" }).waitFor();
  await page.locator(".cause-none").getByRole("button", { name: "Why?" }).click();
  await page.keyboard.type("There is one counter");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Nobody asked agencies");
  await page.keyboard.press("Tab");
  await page.keyboard.type("They are few");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.type("Accounts want one form");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  expect(await words()).toEqual([
    "There is one counter",
    "Nobody asked agencies",
    "They are few",
    "Accounts want one form",
  ]);
  expect(await page.locator(".cause-number:not(:empty)").allTextContents()).toEqual([
    "1",
    "1.1",
    "1.1.1",
    "1.2",
  ]);
  // The same tree is the fishbone.
  expect(await page.locator(".fishbone-twig").count()).toBe(4);
  await page.keyboard.press("Control+Z");
  await page.waitForFunction(() => document.querySelectorAll(".fishbone-twig").length === 3);
});

test("a cause is moved, deleted and brought back by keys, with what is below it", async () => {
  const before = await words();
  await lines().nth(3).click();
  await page.keyboard.press("Alt+ArrowUp");
  const moved = await words();
  expect(moved.slice(0, 3)).toEqual(before.slice(3, 6));
  await page.keyboard.press("Delete");
  expect(await words()).toEqual([...before.slice(0, 3), ...before.slice(6)]);
  await page.keyboard.press("Control+Z");
  await page.keyboard.press("Control+Z");
  expect(await words()).toEqual(before);
});

test("the fishbone chooses, edits in place, and says which root cause has no idea", async () => {
  const twig = page.getByRole("button", {
    name: /There is no one rate book that both desks see, Root cause/,
  });
  await twig.click();
  await page.getByRole("region", { name: "The chosen cause" }).getByText("1.1.1").waitFor();
  await page.keyboard.press("F2");
  await page.getByRole("textbox", { name: /^Words of/ }).waitFor();
  await page.keyboard.type("No rate book");
  await page.keyboard.press("Enter");
  await page.locator(".fishbone svg").getByText("No rate book").waitFor();
  expect(await words()).toContain("No rate book");

  await page.getByRole("checkbox", { name: "One rate book that the desk sees" }).press("Space");
  await page.getByText("1 root cause has no idea yet").waitFor();
  expect(await page.locator(".fishbone svg").getByText("No idea yet").count()).toBe(1);
  // For the room: the fishbone alone, and back.
  await page.getByRole("button", { name: "Fishbone alone, for the room" }).click();
  expect(await page.locator(".cause-outline").count()).toBe(0);
  await page.getByRole("button", { name: "Outline and fishbone" }).click();
  // The rule says the same, at the cause itself.
  await page
    .getByText(/no idea answers its root cause “No rate book”/)
    .first()
    .waitFor();
});

test("the whys of a fail point are taken over, and a cause is sorted onto a bone", async () => {
  await choose(/^Agencies book/);
  await page.getByRole("button", { name: "Take over five whys" }).click();
  await page.getByRole("menuitem", { name: /^The form waits in an in-tray/ }).click();
  await page.locator(".fishbone-twig").nth(1).waitFor();
  expect(await words()).toEqual([
    "Four signatures are collected on paper, one after the other.",
    "The rule was made for claims of any size after money had once been paid out twice.",
  ]);
  await page.locator(".fishbone svg").getByText("Not sorted yet").waitFor();
  await lines().nth(1).click();
  await page.getByRole("button", { name: /Where it lies$/ }).click();
  await page.getByRole("option", { name: "Policies" }).click();
  await page.locator(".fishbone svg").getByText("Policies").waitFor();
});

test("it can be read by everybody, in every theme", async () => {
  await lines().nth(2).click();
  await expectCleanInEveryTheme(page, "root causes");
}, 60_000);
