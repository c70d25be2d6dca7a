import { copyFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openSample, run, type ServedPage, servePage } from "./served-page.ts";

let served: ServedPage;
beforeEach(async () => {
  served = await servePage();
  await openSample(served.page);
}, 60_000);
afterEach(async () => {
  expect(served.errors).toEqual([]);
  expect(served.outside).toEqual([]);
  await served.close();
});

const isPng = (bytes: Uint8Array): boolean => strFromU8(bytes.slice(1, 4)) === "PNG";

async function exported(format: "PowerPoint" | "Word"): Promise<Record<string, Uint8Array>> {
  const { page } = served;
  await page.getByRole("button", { name: "Export as" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: `Export as ${format}` }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.(pptx|docx)$/);
  const path = await download.path();
  const { KEEP_SLIDES } = process.env;
  if (KEEP_SLIDES !== undefined && format === "PowerPoint") copyFileSync(path, KEEP_SLIDES);
  return unzipSync(await readFile(path));
}

test("a report is exported as slides whose charts can be changed, and as Word with dots behind its vectors", async () => {
  const { page } = served;
  await run(page, "workbench.view.show", "report");
  await page.getByRole("button", { name: /^Redesign proposal/ }).click();
  const slides = Object.keys(await exported("PowerPoint"));
  expect(slides.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length).toBeGreaterThan(20);
  const charts = slides.filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name));
  expect(charts.length).toBeGreaterThan(5);
  expect(slides.filter((name) => /^ppt\/embeddings\/.*\.xlsx$/.test(name)).length).toBe(charts.length);
  const files = await exported("Word");
  const dots = Object.keys(files)
    .filter((name) => /^word\/media\/.*\.png$/.test(name))
    .map((name) => files[name]);
  expect(dots.length).toBeGreaterThan(1);
  // One pixel stands where nothing draws; a picture that was drawn has many thousand bytes.
  for (const bytes of dots) {
    expect(bytes && isPng(bytes)).toBe(true);
    expect(bytes?.length).toBeGreaterThan(2_000);
  }
}, 120_000);
