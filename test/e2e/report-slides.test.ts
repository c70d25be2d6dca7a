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

test("a report is exported as slides in the page, with its charts drawn behind the vectors", async () => {
  const { page } = served;
  await run(page, "workbench.view.show", "report");
  await page.getByRole("button", { name: /^Redesign proposal/ }).click();
  await page.getByRole("button", { name: "Export as" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: "Export as PowerPoint" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.pptx$/);
  const path = await download.path();
  const { KEEP_SLIDES } = process.env;
  if (KEEP_SLIDES !== undefined) copyFileSync(path, KEEP_SLIDES);
  const files = unzipSync(await readFile(path));
  const names = Object.keys(files);
  expect(names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length).toBeGreaterThan(20);
  const dots = names.filter((name) => /^ppt\/media\/.*\.png$/.test(name)).map((name) => files[name]);
  expect(dots.length).toBeGreaterThan(1);
  // One pixel stands where nothing draws; a chart that was drawn has many thousand bytes.
  for (const bytes of dots) {
    expect(bytes && isPng(bytes)).toBe(true);
    expect(bytes?.length).toBeGreaterThan(2_000);
  }
  expect(names.filter((name) => name.endsWith(".xlsx")).length).toBeGreaterThan(0);
}, 120_000);
