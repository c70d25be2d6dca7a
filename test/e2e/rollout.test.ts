import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openSample, run, type ServedPage, servePage } from "./served-page.ts";

// A real Chromium starts for each, on machines that are busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let served: ServedPage;
let page: ServedPage["page"];
beforeEach(async () => {
  served = await servePage();
  page = served.page;
  page.setDefaultTimeout(10_000);
  await openSample(page);
  await run(page, "plan.rollout.open");
  await part("Training").waitFor();
});
afterEach(async () => {
  expect(served.errors).toEqual([]);
  await served.close();
});

const part = (name: string) => page.getByRole("grid", { name, exact: true });
const tab = (name: RegExp) =>
  page.getByRole("tablist", { name: "Training and roll-out" }).getByRole("tab", { name }).click();
const row = (grid: string, words: string) => part(grid).getByRole("row").filter({ hasText: words });

test("a wave is ready once its trainings are done and its gates are open, and an undo shuts it again", async () => {
  await tab(/^Waves/);
  const wave = row("Waves of the roll-out", "Refunds at Market Street");
  await wave.getByText("2 roles open").waitFor();
  await tab(/^Training/);
  for (const role of ["Front desk", "Accounts"]) {
    await row("Training", role).getByRole("gridcell").last().click();
    await page.keyboard.press("y");
    await page.keyboard.press("Enter");
  }
  await tab(/^Waves/);
  await wave.getByText("done").waitFor();
  await wave.getByRole("gridcell").nth(6).click();
  await page.keyboard.press("y");
  await page.keyboard.press("Enter");
  await expect.poll(() => wave.getByRole("gridcell").last().textContent()).toBe("Yes");
  await page.keyboard.press("Control+z");
  await expect.poll(() => wave.getByRole("gridcell").last().textContent()).toBe("No");
});

test("a training is added by its role, written in place, and a day that is none is refused in words", async () => {
  await page
    .getByRole("region", { name: "Training", exact: true })
    .getByRole("button", { name: "Add training" })
    .click();
  await page.getByRole("dialog").getByRole("textbox").fill("Studio");
  await page.keyboard.press("Enter");
  await row("Training", "Studio").getByRole("gridcell").nth(4).dblclick();
  await page.keyboard.type("31 March");
  await page.keyboard.press("Enter");
  await page.getByText("“31 March” is not a day. Write it as 2027-03-31.").first().waitFor();
});
