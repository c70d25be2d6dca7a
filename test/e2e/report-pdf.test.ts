import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { Model } from "@shared/domain/core/model.ts";
import { findProblems } from "@shared/domain/diagnostics/find-problems.ts";
import { problemsInWords } from "@shared/domain/diagnostics/problems-in-words.ts";
import { shownProblems } from "@shared/domain/diagnostics/settings.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import type { ReportKind } from "@shared/domain/report/records.ts";
import { referenceSheets } from "@shared/domain/report/reference-sheets.ts";
import { strategySheet } from "@shared/domain/report/strategy-sheet.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { builtReport, exportReport } from "@shared/interchange/report/export-report.ts";
import { sheetsPdf } from "@shared/interchange/sheets-on-paper/sheets-pdf.ts";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { reportFonts } from "../builders/report-fonts.ts";
import { layoutWith } from "../builders/report-layout.ts";
import { type ChromiumEngine, startChromiumEngine } from "./chromium-engine.ts";
import { bookmarksOf, contentsOf, headingsOf, type PdfPage, pagesOf, run } from "./read-pdf.ts";

// Real Chromiums print and start here, on machines that are busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), "frontstage-report-"));
const made = new Date("2026-11-24T12:00:00Z");
/** Of a point. */
const MM = 25.4 / 72;
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

describe.each(["redesign-proposal", "prototype-plan"] as const)("the %s of the sample, as a PDF", (kind) => {
  const file = join(folder, `${kind}.pdf`);
  let pages: PdfPage[];

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

  it("says its language, and has a real tree of tags behind the mark", async () => {
    const { catalog } = await PDFDocument.load(readFileSync(file));
    expect(String(catalog.get(PDFName.of("Lang")))).toMatch(/^\(en(-[A-Z]{2})?\)$/);
    expect(String(catalog.lookup(PDFName.of("MarkInfo")))).toContain("/Marked true");
    expect(catalog.lookup(PDFName.of("StructTreeRoot"))).toBeDefined();
  });

  it("prints every figure of the report, to the letter", () => {
    const { report } = builtReport(areaNewspaperSample(), { kind }, made);
    const blocks = report.chapters.flatMap(({ blocks: own, sections }) => [
      ...own,
      ...sections.flatMap((section) => section.blocks),
    ]);
    const told = blocks.flatMap((block) => {
      if (block.kind === "key-figures") return block.figures.map(({ value }) => value);
      if (block.kind !== "table") return [];
      return block.rows.flatMap((row) => row.map((cell) => (typeof cell === "string" ? cell : cell.text)));
    });
    const figures = [...new Set(told.filter((text) => /\d/.test(text) && text.length < 24))];
    const squeezed = (text: string) => text.replace(/\s+/g, "");
    const text = squeezed(run("pdftotext", "-raw", file, "-"));
    expect(figures.length).toBeGreaterThan(20);
    for (const figure of figures) expect(text, figure).toContain(squeezed(figure).replaceAll("→", "to"));
  });

  it("embeds every font, with letters that can be copied", () => {
    const rows = run("pdffonts", file).trim().split("\n").slice(2);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const [embedded, subset, unicode] = row.trim().split(/\s+/).slice(-5);
      // Letters with a rim of paper about them are drawings of a font of their own, which holds no others.
      const isDrawn = row.includes("Type 3");
      expect([row, embedded, subset, unicode]).toEqual([row, "yes", isDrawn ? "no" : "yes", "yes"]);
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

  it("is printed on A4, and on A3 for what is wide", () => {
    const sheets = pages.map(({ width, height }) => `${Math.round(width * MM)} × ${Math.round(height * MM)}`);
    expect([...new Set(sheets)].sort()).toEqual(["210 × 297", "420 × 297"]);
  });

  it("gives in the contents the page where each heading stands", () => {
    const entries = contentsOf(file);
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

describe("the proposal, read by a program", () => {
  const file = join(folder, "read.pdf");
  beforeAll(async () => writeFileSync(file, await print("redesign-proposal")));

  it("repeats the head of a table above its rows on each page, and leaves no row alone there", () => {
    let repeated = 0;
    for (const [index, { words }] of pagesOf(file).entries()) {
      // Each row of the training matrix says below its name what it is: “step · To be”.
      const rows = words.filter(
        ({ word, left }, at) =>
          /^(step|clause|standard)$/.test(word) && left < 64 && words[at + 1]?.word === "·",
      );
      if (rows.length === 0) continue;
      repeated += 1;
      const head = words.find(({ word }) => word === "learnt");
      expect(head?.top, `page ${index + 1}`).toBeLessThan(Math.min(...rows.map(({ top }) => top)));
      expect(rows.length, `page ${index + 1}`).toBeGreaterThan(1);
    }
    expect(repeated).toBeGreaterThan(1);
  });

  it("says what a figure becomes, in a word where an arrow is seen", () => {
    const text = run("pdftotext", "-raw", file, "-").replace(/\s+/g, " ");
    expect(/20\.3 (.*?)1\.0 days/.exec(text)?.[1]).toBe("to ");
    expect(run("pdfinfo", "-struct-text", file)).not.toMatch(/Figure\s+""/);
  });

  it("has a bookmark for every part of a map, and where a map goes on the number of the page is that of its other part", async () => {
    const bookmarks = await bookmarksOf(file);
    const pages = pagesOf(file);
    const title = "Blueprint: Refund request, as is";
    const first = bookmarks.find(([, text]) => text === title)?.[2] ?? 0;
    const second = bookmarks.find(([, text]) => text === `${title}, part 2 of 2`)?.[2] ?? 0;
    expect(second).toBe(first + 1);
    const words = (page: number) => pages[page - 1]?.words.map(({ word }) => word).join(" ");
    expect(words(first)).toContain(`continues on page ${second}`);
    expect(words(second)).toContain(`continues from page ${first}`);
  });

  it("holds, as an audit, what each test found, the matrix, the clauses that change and the controls", async () => {
    const file = join(folder, "audit.pdf");
    writeFileSync(file, await print("policy-audit"));
    const pages = pagesOf(file);
    const entries = contentsOf(file);
    const chapter = ["Policies", "What the ten tests found", "Audit matrix", "Clauses that change"];
    for (const title of [...chapter, "Internal controls"]) {
      const entry = entries.find(([told]) => told === title);
      expect(headingsOf(pages[(entry?.[1] ?? 0) - 1]), title).toContain(title);
    }
  });
});

describe("the page for the board, marked as a draft", () => {
  it("is one A4 page with all that it says, a bookmark for its title and the word behind it as letters", async () => {
    const sample = areaNewspaperSample();
    const records = sample.records.map(
      (record): AnyRecord => (record.type === "report" ? { ...record, watermark: "Draft" } : record),
    );
    const file = join(folder, "board.pdf");
    const contents = { ...sample, records };
    const choice = { contents, report: { kind: "executive" }, fonts: reportFonts(), made } as const;
    writeFileSync(file, await exportReport({ ...choice, engine: engine.print }));
    run("qpdf", "--check", file);
    const [page, ...others] = pagesOf(file);
    expect(others).toEqual([]);
    const text = run("pdftotext", "-raw", file, "-").replace(/\s+/g, " ");
    expect(text).toContain("Page 1 of 1");
    expect(text).toContain("Confidential");
    for (const { blocks } of builtReport(contents, choice.report, made).report.chapters)
      for (const block of blocks)
        if (block.kind === "paragraph") expect(text).toContain(block.text.replace(/\s+/g, " "));
    // Each letter stands turned and by itself; no picture is in the file.
    expect(page?.words.some(({ top, bottom }) => bottom - top > 60)).toBe(true);
    expect(run("pdfimages", "-list", file).trim().split("\n").slice(2)).toEqual([]);
    expect(run("pdfinfo", "-struct-text", file)).not.toContain("Draft");
    expect((await bookmarksOf(file)).map(([, title]) => title)).toContain("At a glance");
  });
});

describe("the quick-reference sheets of the sample", () => {
  it("give each role a sheet of one page of A4, with what holds in its new wording", async () => {
    const { records } = areaNewspaperSample();
    const sheets = referenceSheets(new Model(records));
    const file = join(folder, "sheets.pdf");
    const bytes = await sheetsPdf({
      subject: "Quick reference",
      ...{ title: "Area newspaper · Quick reference", language: "en", clientColour: "", sheets },
      ...{ fonts: reportFonts(), date: "24 November 2026", author: "", made, engine: engine.print },
    });
    writeFileSync(file, bytes);
    const pages = pagesOf(file);
    expect(pages.length).toBe(sheets.length);
    for (const [index, { title }] of sheets.entries()) expect(headingsOf(pages[index])).toContain(title);
    expect(run("pdfinfo", file)).toMatch(/Page size:\s+59\d\S* x 84\d/);
    const text = run("pdftotext", "-layout", file, "-").replace(/\s+/g, " ");
    expect(text).toContain(`Page 1 of ${sheets.length}`);
  });
});

describe("the strategy sheet of the sample", () => {
  it("is printed by itself, with its values, its initiatives, its tests and what is done for whom", async () => {
    const sheet = strategySheet(new Model(areaNewspaperSample().records));
    const file = join(folder, "strategy.pdf");
    const bytes = await sheetsPdf({
      ...{ title: "Area newspaper · Strategy", subject: "Strategy", language: "en", clientColour: "" },
      sheets: sheet ? [sheet] : [],
      ...{ fonts: reportFonts(), date: "24 November 2026", author: "", made, engine: engine.print },
    });
    writeFileSync(file, bytes);
    expect(headingsOf(pagesOf(file)[0])).toContain("Strategy");
    const text = run("pdftotext", "-layout", file, "-").replace(/\s+/g, " ");
    for (const part of ["Values", "Initiatives", "Is it a strategy?", "A good neighbour"])
      expect(text).toContain(part);
    expect(text).toContain(`Page 1 of ${pagesOf(file).length}`);
  });
});

describe("a plan with the problems of the service by choice", () => {
  const file = join(folder, "problems.pdf");
  const sample = areaNewspaperSample();
  const suppressed = findProblems(new Model(sample.records)).find(
    ({ ruleId }) => ruleId === "approval/chain",
  );
  const records: AnyRecord[] = [
    ...sample.records.map((record) =>
      record.type === "report" ? { ...record, layout: layoutWith({ problems: true }, record.kind) } : record,
    ),
    {
      id: "suppressed",
      type: "suppression",
      ruleId: "approval/chain",
      elementId: suppressed?.at ?? "",
      reason: "The auditors ask for it until June",
    },
  ];

  it("prints them on pages of the contents, with why, and the suppressed ones with their reason", async () => {
    const contents = { ...sample, records };
    const fonts = reportFonts();
    writeFileSync(
      file,
      await exportReport({ contents, report: { id: "report.plan" }, fonts, made, engine: engine.print }),
    );
    const pages = pagesOf(file);
    const entry = contentsOf(file).find(([title]) => title === "Problems of the service");
    expect(headingsOf(pages[(entry?.[1] ?? 0) - 1])).toContain("Problems of the service");
    const text = run("pdftotext", "-layout", file, "-").replace(/\s+/g, " ");
    const raw = run("pdftotext", "-raw", file, "-").replace(/\s+/g, " ");
    expect(text).toContain("The auditors ask for it until June");
    const model = new Model(records);
    const told = problemsInWords(model, shownProblems(model, findProblems(model)));
    expect(told.length).toBeGreaterThan(8);
    for (const { message } of told) expect(raw).toContain(message);
    for (const { why, reason } of told) if (reason === null) expect(raw).toContain(why);
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
