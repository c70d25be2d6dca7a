import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openSample, type ServedPage, servePage } from "./served-page.ts";

// A real Chromium and a real worker, on machines that are busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let served: ServedPage;
let page: ServedPage["page"];
beforeEach(async () => {
  served = await servePage();
  page = served.page;
  await openSample(page);
  await page
    .getByRole("treeitem", { name: /^Refund request/ })
    .first()
    .click();
  await page.keyboard.press("Control+Alt+i");
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await page.getByRole("button", { name: "Watch clients go through" }).click();
  await map("As is").waitFor();
});
afterEach(async () => {
  expect(served.errors).toEqual([]);
  await served.close();
});

const map = (name: string) =>
  page.getByRole("region", { name: new RegExp(`^${name}.*: clients on the map`) });
const dots = (name: string) => map(name).locator("circle[data-client]:visible");
const moment = () => page.getByRole("slider", { name: "Moment" });
const clock = () => page.locator(".replay-clock");

test("clients are watched on the map of today and of the redesign: at the end all are through, and it can be played anew", async () => {
  await moment().focus();
  await page.keyboard.press("End");
  await expect
    .poll(() => page.locator(".replay-side [role=status]").allTextContents())
    .toEqual(["0 clients inside, 60 through", "0 clients inside, 60 through"]);
  expect(await dots("As is").count()).toBe(0);
  const last = await clock().textContent();
  await page.keyboard.press("Space");
  await expect.poll(() => clock().textContent()).toMatch(/^Day 1,/);
  await expect.poll(() => dots("As is").count()).toBeGreaterThan(0);
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Play" }).waitFor();
  expect(await clock().textContent()).not.toBe(last);
});

test("a client is followed on both maps and told stop by stop: by the list, or by a press on a dot", async () => {
  await page.getByRole("button", { name: "Follow a client" }).click();
  await page.getByRole("option", { name: "Client 3", exact: true }).click();
  const story = page.getByRole("region", { name: "What client 3 goes through" });
  await story.getByRole("heading", { name: /^As is: .* from coming to leaving$/ }).waitFor();
  await story.getByRole("heading", { name: /^To be.*: .* from coming to leaving$/ }).waitFor();
  expect(await story.getByRole("listitem").count()).toBeGreaterThan(4);
  // A moment at which the first one is inside, by the keyboard.
  await moment().focus();
  for (let press = 0; press < 5; press++) await page.keyboard.press("ArrowRight");
  await expect.poll(() => dots("As is").count()).toBeGreaterThan(0);
  await dots("As is").first().click();
  await page.getByRole("region", { name: "What client 1 goes through" }).waitFor();
});

test("what was changed since the run is told, and the clients stay until it is run again", async () => {
  const people = page.getByRole("button", { name: "Show the figures" });
  await people.click();
  const grid = page.getByRole("grid", { name: "People" });
  await grid.getByRole("row").filter({ hasText: "Accounts" }).getByRole("gridcell").nth(1).dblclick();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("4");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Watch clients go through" }).click();
  await page.getByText("Something has changed since this was run.").last().waitFor();
  await map("As is").waitFor();
  await page.getByRole("button", { name: "Run again" }).last().click();
  await expect.poll(() => page.locator(".replay-stale").count()).toBe(0);
});
