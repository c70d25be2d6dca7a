import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openSample, run, type ServedPage, servePage } from "./served-page.ts";

// A real Chromium and a real worker, on machines that are busy.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 });

/** Where pictures of the screens go, for whoever wants to look at them. */
const PICTURES = process.env.FRONTSTAGE_PICTURES;

let served: ServedPage;
let page: ServedPage["page"];
beforeEach(async () => {
  served = await servePage({ size: { width: 1440, height: 900 } });
  page = served.page;
  await openSample(page);
});
afterEach(async () => {
  expect(served.errors).toEqual([]);
  await served.close();
});

const button = (name: string | RegExp) =>
  page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
const region = (name: string) => page.getByRole("region", { name, exact: true });

async function look(name: string): Promise<void> {
  if (!PICTURES) return;
  mkdirSync(PICTURES, { recursive: true });
  for (const theme of ["light", "dark"] as const) {
    await page.evaluate((wanted) => {
      document.documentElement.dataset.theme = wanted;
    }, theme);
    await page.screenshot({ path: join(PICTURES, `${name}-${theme}.png`) });
  }
  await page.evaluate(() => {
    document.documentElement.dataset.theme = "light";
  });
}

/** By the tree and a key, as a consultant goes there. */
async function simulateRefunds(): Promise<void> {
  await page
    .getByRole("treeitem", { name: /^Refund request/ })
    .first()
    .click();
  await page.keyboard.press("Control+Alt+i");
  await page.getByRole("tab", { name: /^Simulation: Refund request/, selected: true }).waitFor();
}

async function changePeople(pool: string, heads: string): Promise<void> {
  const people = page.getByRole("grid", { name: "People" });
  await people.getByRole("row").filter({ hasText: pool }).getByRole("gridcell").nth(1).dblclick();
  await page.keyboard.press("Control+a");
  await page.keyboard.type(heads);
  await page.keyboard.press("Enter");
}

test("what was kept stands there without a run, says when it is out of date, and is kept anew and taken back", async () => {
  await simulateRefunds();
  const note = region("Kept result");
  await note
    .getByText(/^Kept on 27 November 2026: 20 runs, seed 2026; takes \d+\skB in the file\./)
    .waitFor();
  await note.getByText("A run would give the same today.").waitFor();
  await page.getByText("Nine of ten clients are through within 1.7 days, not within 28.9 days").waitFor();
  await look("kept");

  await changePeople("Rate desk", "1");
  await note.getByText(/has changed since: run it again/).waitFor();
  await button("Run").click();
  await button("Run again").waitFor();
  expect(await note.count()).toBe(0);
  await button("Keep this result").click();
  await page.getByText(/^Kept for the report, \d+\skB\.$/).waitFor();
  expect(await button("Kept").isDisabled()).toBe(true);

  // Once more without a change there is nothing to keep; an undo brings the former result back.
  await page.locator(".simulation").click({ position: { x: 900, y: 400 } });
  await page.keyboard.press("Control+z");
  await button("Keep this result").waitFor();
});

test("the simulation is filled from its log by choice, without what would count twice, and taken back by one undo", async () => {
  await simulateRefunds();
  const measured = region("Measured and simulated");
  const curves = measured.getByText(/The curves are at most \d+\s% of the clients apart/);
  await curves.waitFor();
  const before = await curves.textContent();
  await measured.getByRole("button", { name: "Fill from the log" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText(/^From 75 cases\./).waitFor();
  await dialog
    .getByText(/Holds the queue for “.*”/)
    .first()
    .waitFor();
  await look("calibrate");
  const fill = dialog.getByRole("button", { name: /^Fill in \d+ values?$/ });
  const all = await fill.textContent();
  await dialog.getByRole("checkbox").first().focus();
  await page.keyboard.press("Space");
  await expect.poll(() => fill.textContent()).not.toBe(all);
  await page.keyboard.press("Space");
  await fill.click();
  await page.getByText(/^\d+ values filled in from the log\.$/).waitFor();
  await region("Kept result")
    .getByText(/has changed since/)
    .waitFor();
  await button("Run").click();
  await button("Run again").waitFor();
  await expect.poll(() => curves.textContent()).not.toBe(before);
  await look("calibrated");
  await page.locator(".simulation").click({ position: { x: 900, y: 400 } });
  await page.keyboard.press("Control+z");
  await page.getByText("Something has changed since this was run.").waitFor();
});

test("a log without a map draws its own", async () => {
  await run(page, "event-log.log.open");
  const bar = page.getByRole("toolbar", { name: "Event log" });
  await bar.getByRole("button", { name: /Map/ }).click();
  await page.getByRole("option").first().click();
  const offer = region("Map of this log");
  await offer.getByText(/steps with \d+ ways and their shares/).waitFor();
  await look("draw-map");
  await offer.getByRole("button", { name: "Draw its map" }).click();
  await page.locator(".react-flow__node", { hasText: "Begins" }).first().waitFor();
  await look("drawn-map");
});
