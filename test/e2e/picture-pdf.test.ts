import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Model } from "@shared/domain/core/model.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { blueprintMap, journeyMaps } from "@shared/interchange/picture/map-document.ts";
import { type PageChoice, type PagePlan, planPages } from "@shared/interchange/picture/page-plan.ts";
import { picturePdf } from "@shared/interchange/picture/picture-pdf.ts";
import { SHEET_NAMES } from "@shared/interchange/picture/sheets.ts";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { reportFonts } from "../builders/report-fonts.ts";
import { withInsides } from "../builders/with-insides.ts";
import { wordedBlueprint } from "../builders/worded-blueprint.ts";
import { type ChromiumEngine, startChromiumEngine } from "./chromium-engine.ts";
import { bookmarksOf, contentsOf, pagesOf, run, textOf } from "./read-pdf.ts";

// Large maps print here, on machines that are busy.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), "frontstage-picture-"));
let engine: ChromiumEngine;
beforeAll(async () => {
  engine = await startChromiumEngine();
});
afterAll(async () => {
  await engine?.close();
  if (process.env.KEEP_PICTURES === undefined) rmSync(folder, { recursive: true });
  else console.info(folder);
});

const choice = (patch: Partial<PageChoice>): PageChoice => ({
  layout: "sheet",
  sheet: "A3",
  orientation: "auto",
  overlap: 1,
  tileScale: 0,
  ...patch,
});

async function print(name: string, plan: PagePlan): Promise<string> {
  const file = join(folder, `${name}.pdf`);
  const facts = { title: "Book an advertisement", language: "en", author: "Harbour & Partners" };
  writeFileSync(file, await picturePdf({ plan, facts, fonts: reportFonts(), engine: engine.print }));
  return file;
}

const planOf = (
  records: readonly AnyRecord[],
  patch: Partial<PageChoice>,
  theme: "light" | "print" = "light",
) => planPages([blueprintMap(new Model(records), "b", { theme })], choice(patch));

/** Of letters smaller than 3 points pdftotext passes over all but the first 50,000; pdf.js reads every one. */
const POPPLER_DROPS = 3;

/** Everything that no file may get wrong: pages, sizes, fonts, words, and something to see on every page. */
async function expectSound(file: string, plan: PagePlan): Promise<void> {
  run("qpdf", "--check", file);
  const pages = pagesOf(file);
  expect(pages).toHaveLength(plan.pages.length);
  for (const [index, page] of pages.entries()) {
    const planned = plan.pages[index];
    expect(
      Math.abs((page.width * 25.4) / 72 - (planned?.width ?? 0)),
      `width of page ${index + 1}`,
    ).toBeLessThan(1);
    expect(
      Math.abs((page.height * 25.4) / 72 - (planned?.height ?? 0)),
      `height of page ${index + 1}`,
    ).toBeLessThan(1);
  }
  const fonts = run("pdffonts", file).trim().split("\n").slice(2);
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts)
    expect(font.trim().split(/\s+/).slice(-5, -2), font).toEqual(["yes", "yes", "yes"]);
  expect(run("pdfimages", "-list", file).trim().split("\n").slice(2)).toEqual([]);
  const text = letters(
    plan.letters < POPPLER_DROPS ? await textOf(file) : run("pdftotext", "-raw", file, "-"),
  );
  const missing = plan.maps.flatMap((map) =>
    map.drawing.titles.filter((title) => !text.includes(letters(title))),
  );
  expect(missing).toEqual([]);
  expectSomethingOnEveryPage(file, pages.length);
}

/** Lines break where the card ends, long words with a hyphen: what counts is that every letter is there in its order. */
const letters = (text: string): string => text.replace(/[\s\u00AD-]/g, "");

/** Pages as grey pictures: a blank one has one shade. */
function expectSomethingOnEveryPage(file: string, count: number): void {
  const pictures = join(folder, "shades");
  run("pdftoppm", "-gray", "-scale-to", "400", file, pictures);
  const digits = String(count).length;
  for (let page = 1; page <= count; page++) {
    const bytes = readFileSync(`${pictures}-${String(page).padStart(digits, "0")}.pgm`);
    const shades = new Set(bytes.subarray(20));
    expect(shades.size, `page ${page}`).toBeGreaterThan(8);
  }
}

describe.each([5, 60, 400, 2000])("a map of %i steps", (count) => {
  const records = wordedBlueprint(count);

  it.each([
    ["own", choice({ layout: "own" })],
    ["a3", choice({ sheet: "A3" })],
    ["tiles-a3", choice({ layout: "tiles" })],
    ["tiles-a4-portrait", choice({ layout: "tiles", sheet: "A4", orientation: "portrait", overlap: 2 })],
  ] as const)("is whole as %s", async (name, pages) => {
    const plan = planOf(records, pages);
    const file = await print(`${count}-${name}`, plan);
    await expectSound(file, plan);
  });

  it("is whole in print-friendly colours", async () => {
    const plan = planOf(records, { layout: "tiles" }, "print");
    await expectSound(await print(`${count}-print`, plan), plan);
  });
});

it.each(SHEET_NAMES)("fits %s, lying or upright as suits the map", async (sheet) => {
  const wide = planOf(wordedBlueprint(60), { sheet });
  expect(wide.pages[0]?.width).toBeGreaterThan(wide.pages[0]?.height ?? 0);
  await expectSound(await print(`fit-${sheet}`, wide), wide);
  const upright = planOf(wordedBlueprint(60), { sheet, orientation: "portrait" });
  await expectSound(await print(`fit-${sheet}-portrait`, upright), upright);
});

describe("a journey with its levels", () => {
  const model = new Model(withInsides(wordedBlueprint(20)));

  it.each(["own", "sheet", "tiles"] as const)(
    "is one document with contents and bookmarks: %s",
    async (layout) => {
      const plan = planPages(journeyMaps(model, "j"), choice({ layout, sheet: "A4" }));
      const file = await print(`journey-${layout}`, plan);
      await expectSound(file, plan);
      expect(plan.maps.map(({ title, depth }) => [title, depth])).toEqual([
        ["As is", 0],
        ["Inside of the second", 1],
        ["Inside of the inside", 2],
        ["Inside of the third", 1],
        ["To be", 0],
      ]);
      const entries = contentsOf(file, 1);
      expect(entries).toEqual(plan.maps.map((map) => [map.title, plan.startOf.get(map.id)]));
      const outline = run("pdfinfo", "-dests", file);
      expect(outline).toContain("page-");
      const bookmarks = await bookmarksOf(file);
      expect(bookmarks.filter(([, title]) => !/^(Part|Key)/.test(title))).toEqual([
        [0, "Contents", 1],
        ...plan.maps.map((map) => [map.depth, map.title, plan.startOf.get(map.id)]),
      ]);
    },
  );
});
