import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReportKind } from "@shared/domain/report/records.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { exportReport } from "@shared/interchange/report/export-report.ts";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { reportFonts } from "../builders/report-fonts.ts";
import { type ChromiumEngine, startChromiumEngine } from "./chromium-engine.ts";

// Real Chromiums print and start here, on machines that are busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), "frontstage-report-"));
const run = (tool: string, ...args: string[]) =>
  execFileSync(tool, args, { encoding: "utf8", maxBuffer: 64e6 });
const made = new Date("2026-11-24T12:00:00Z");
let engine: ChromiumEngine;

beforeAll(async () => {
  engine = await startChromiumEngine();
});
afterAll(async () => {
  await engine?.close();
  if (process.env.KEEP_REPORTS === undefined) rmSync(folder, { recursive: true });
  else console.info(folder);
});

const print = (kind: ReportKind) =>
  exportReport({
    contents: areaNewspaperSample(),
    report: { kind },
    fonts: reportFonts(),
    made,
    engine: engine.print,
  });

/** Words of each page with their boxes, in points. */
function pagesOf(file: string) {
  const text = run("pdftotext", "-bbox", file, "-");
  return text
    .split("<page ")
    .slice(1)
    .map((page) => {
      const number = (name: string, from: string) =>
        Number(new RegExp(`${name}="([-\\d.]+)"`).exec(from)?.[1]);
      const words = [...page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)].map(([, box = "", word = ""]) => ({
        word,
        left: number("xMin", box),
        top: number("yMin", box),
        right: number("xMax", box),
        bottom: number("yMax", box),
      }));
      return { width: number("width", page), height: number("height", page), words };
    });
}

/** What is set larger than any running text, in points of its box. */
const LARGE = 13;
const headingsOf = (page: ReturnType<typeof pagesOf>[number] | undefined): string =>
  (page?.words ?? [])
    .filter(({ top, bottom }) => bottom - top > LARGE)
    .map(({ word }) => word)
    .join(" ");

describe.each(["redesign-proposal", "prototype-plan"] as const)("the %s of the sample, as a PDF", (kind) => {
  const file = join(folder, `${kind}.pdf`);
  let pages: ReturnType<typeof pagesOf>;

  beforeAll(async () => {
    writeFileSync(file, await print(kind));
    pages = pagesOf(file);
  });

  it("is whole, tagged, titled and in its language", () => {
    run("qpdf", "--check", file);
    const info = run("pdfinfo", file);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/Title:\s+\S/);
    expect(info).toMatch(new RegExp(`Pages:\\s+${pages.length}`));
    const structure = run("pdfinfo", "-struct-text", file);
    for (const tag of ["H1", "H2", "Table", "TH", "Figure", "Link"])
      expect(structure).toMatch(new RegExp(`\\b${tag}\\b`));
  });

  it("embeds every font, with letters that can be copied", () => {
    const rows = run("pdffonts", file).trim().split("\n").slice(2);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const [embedded, subset, unicode] = row.trim().split(/\s+/).slice(-5);
      expect([row, embedded, subset, unicode]).toEqual([row, "yes", "yes", "yes"]);
    }
  });

  it("has no blank page, and a foot with its number on every page but the cover", () => {
    pages.forEach((page, index) => {
      // More than its head and foot: a page with a line left over is as good as blank.
      expect(page.words.length, `page ${index + 1}`).toBeGreaterThan(index === 0 ? 8 : 40);
      const text = page.words.map(({ word }) => word).join(" ");
      if (index > 0) expect(text).toContain(`Page ${index + 1} of ${pages.length}`);
    });
  });

  it("keeps every word inside its page", () => {
    for (const [index, page] of pages.entries())
      for (const word of page.words) {
        const inside =
          word.left >= 0 &&
          word.top >= 0 &&
          word.right <= page.width + 0.5 &&
          word.bottom <= page.height + 0.5;
        expect(inside, `page ${index + 1}: ${word.word}`).toBe(true);
      }
  });

  it("gives in the contents the page where each heading stands", () => {
    const outline = run("pdftotext", "-f", "2", "-l", "2", "-layout", file, "-");
    const entries = outline
      .split("\n")
      .filter((line) => !/Page \d+ of \d+/.test(line))
      .flatMap((line) => /^\s*(\S.*?)\s*[.\s]*\s(\d{1,3})\s*$/.exec(line)?.slice(1) ?? [])
      .reduce<[string, number][]>((list, part, index, all) => {
        if (index % 2 === 0) list.push([part, Number(all[index + 1])]);
        return list;
      }, []);
    expect(entries.length).toBeGreaterThan(4);
    for (const [title, number] of entries) {
      expect(headingsOf(pages[number - 1]), `${title} on page ${number}`).toContain(title);
    }
  });

  it("prints its text in the size it was set, not shrunk to make something wide fit", () => {
    const heights = pages.flatMap((page, index) =>
      index < 2 ? [] : page.words.map(({ top, bottom }) => bottom - top),
    );
    const counts = new Map<number, number>();
    for (const height of heights) {
      const size = Math.round(height * 2) / 2;
      counts.set(size, (counts.get(size) ?? 0) + 1);
    }
    expect(Math.max(...counts.keys())).toBeGreaterThan(20);
    expect(pages[2]?.words.some(({ top, bottom }) => bottom - top > 11)).toBe(true);
  });
});

it("stops between two passes when it is told to", async () => {
  const abort = new AbortController();
  const report = exportReport({
    contents: areaNewspaperSample(),
    report: { kind: "prototype-plan" },
    fonts: reportFonts(),
    engine: engine.print,
    signal: abort.signal,
    onProgress: (share) => share > 0 && abort.abort(),
  });
  await expect(report).rejects.toThrow(/abort/i);
});
