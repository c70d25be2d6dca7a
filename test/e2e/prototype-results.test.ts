import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openSample, run, type ServedPage, servePage } from "./served-page.ts";

// A real Chromium starts here, on machines that are busy.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });

const PICTURES = process.env.FRONTSTAGE_PICTURES;

let served: ServedPage;
let page: Page;
beforeEach(async () => {
  served = await servePage();
  page = served.page;
  page.setDefaultTimeout(15_000);
  await page.setViewportSize({ width: 1440, height: 900 });
  await openSample(page);
}, 60_000);
afterEach(async () => {
  await served.close();
});

const section = (name: string) => page.getByRole("region", { name, exact: true });
const cell = (name: string, row: number, column: number) =>
  section(name).locator(`[data-cell="${row}:${column}"]:visible`);
const type = async (name: string, row: number, column: number, text: string) => {
  await cell(name, row, column).click();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
};
const picture = async (name: string, at: string) => {
  if (PICTURES === undefined) return;
  await section(at).scrollIntoViewIfNeeded();
  await page.screenshot({ path: `${PICTURES}/${name}.png` });
};
const openPlan = async (name: RegExp) => {
  await run(page, "workbench.view.show", "plan");
  await page.getByRole("button", { name }).first().click();
  await section("Results").waitFor();
};

test("a pilot has its rule fixed, gets its results, and the rule says what follows", async () => {
  await openPlan(/^Refunds within two working days, Market/);
  await section("Rule fixed").getByRole("button", { name: "Fix the rule" }).click();
  await section("Rule fixed").getByText("Fixed on").waitFor();
  // What decides is locked now.
  await cell("Hypotheses", 0, 4).dblclick();
  await page.keyboard.type("99 %");
  await page.keyboard.press("Escape");
  expect(await cell("Hypotheses", 0, 4).textContent()).toContain("80");

  await type("Results", 0, 3, "100");
  await type("Results", 0, 4, "88");
  const outcome = section("Results").locator(".plan-outcome");
  await vi.waitFor(async () => expect(await outcome.textContent()).toContain("Results incomplete"));
  await type("Results", 1, 3, "60");
  await type("Results", 1, 4, "-0.2");
  await type("Results", 1, 5, "1.5");
  await vi.waitFor(async () => expect(await outcome.textContent()).toMatch(/^Go/));
  await picture("results", "Results");
  await page.getByText("says “Go”, and nobody has decided yet").first().waitFor();

  // With a reason what was fixed can change, and the change is listed.
  const reason = section("Rule fixed").getByLabel("Reason for a change of the fixed rule");
  await reason.fill("The board asked for more");
  await reason.press("Enter");
  await type("Hypotheses", 0, 5, "90 %");
  await section("Rule fixed").getByText("60 % became 90 %").waitFor();
  await page.keyboard.press("Control+z");
  await vi.waitFor(async () => expect(await section("Rule fixed").getByText("became 90 %").count()).toBe(0));
});

test("a prototype that was tried shows its looks, its decision and what was learnt", async () => {
  await openPlan(/^What the desk says on the day/);
  const outcome = section("Results").locator(".plan-outcome");
  expect(await outcome.textContent()).toContain("At look 2 of 2");
  await picture("tried", "Results");
  await picture("learnt", "Fine-tune log");
  await picture("risks", "Risks and controls");
  await section("Fine-tune log").getByRole("button", { name: "Add feedback" }).click();
  await type("Fine-tune log", 2, 2, "The card is too small to read");
  await section("Fine-tune log").getByText("The card is too small to read").waitFor();
  if (PICTURES !== undefined) {
    await run(page, "workbench.theme.dark");
    await picture("tried-dark", "Results");
  }
});
