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
});
afterEach(async () => {
  expect(served.errors).toEqual([]);
  await served.close();
});

test("the matrix plans what is missing in one step, and a cell is planned by Enter after an undo", async () => {
  await run(page, "plan.rollout.open");
  const matrix = page.getByRole("region", { name: "Training matrix" });
  await matrix.getByText(/^\d+ open/).waitFor();
  const before = await matrix.getByText(/^\d+ open/).textContent();
  await matrix.getByRole("button", { name: "Plan what is missing" }).click();
  await matrix.getByText(/^0 open/).waitFor();
  await page.keyboard.press("Control+z");
  await matrix.getByText(before ?? "").waitFor();
  const open = matrix.getByRole("gridcell", { name: "Open", exact: true }).first();
  await open.click();
  await page.keyboard.press("Enter");
  const left = Number.parseInt(before ?? "", 10) - 1;
  await matrix.getByText(new RegExp(`^${left} open`)).waitFor();
});

test("pasted points tell whether a measure changed since the go-live, and one undo takes all of them back", async () => {
  await run(page, "followed.open");
  await page.getByRole("heading", { name: /changed for the better since the go-live$/ }).waitFor();
  await page.getByRole("button", { name: "Follow a measure" }).click();
  await page.getByRole("dialog").getByRole("textbox").fill("Refunds in two days");
  await page.keyboard.press("Enter");
  await page.getByText("No point yet", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Paste points" }).click();
  const area = page.getByRole("form", { name: "Paste points" }).getByRole("textbox");
  await area.fill("31 March\t40");
  await page.getByRole("button", { name: "Take over" }).click();
  await page.getByText("Line 1: “31 March” is not a day. Write it as 2027-03-31.").waitFor();
  const day = (at: number) => new Date(Date.UTC(2027, 0, 4 + 7 * at)).toISOString().slice(0, 10);
  const before = [40, 45, 42, 41, 44, 43, 40, 46].map((share, at) => `${day(at)}\t${share} %\t50`);
  const after = [60, 62, 61, 64, 63, 66].map((share, at) => `${day(8 + at)}\t${share} %\t50`);
  await area.fill([...before, ...after].join("\n"));
  await page.getByRole("button", { name: "Take over" }).click();
  await page.getByLabel("Went live on").fill(day(8));
  await page.keyboard.press("Enter");
  await page.getByText(/6 points in a row lie above the median of 42.5 %/).waitFor();
  await page.getByLabel("Target").fill("60");
  await page.keyboard.press("Enter");
  await page.getByText(/The target of at least 60 % is reached at all 6 points\./).waitFor();
  for (let undo = 0; undo < 3; undo++) await page.keyboard.press("Control+z");
  await page.getByText("No point yet", { exact: true }).waitFor();
});
