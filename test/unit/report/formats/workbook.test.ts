import type { EngagementContents } from "@shared/domain/core/contents.ts";
import type { ReportKind } from "@shared/domain/report/records.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { builtReport, exportReportAs } from "@shared/interchange/report/export-report.ts";
import { formatByExtension } from "@shared/interchange/report/report-formats.ts";
import { readXlsxCells } from "@shared/interchange/sheet/xlsx-file.ts";
import { readXlsx } from "@shared/interchange/xlsx/read-xlsx.ts";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { reportEngagement } from "../../../builders/report-engagement.ts";
import { shownSheets } from "../../../builders/shown-cells.ts";

async function written(contents: EngagementContents, kind: ReportKind = "redesign-proposal") {
  const format = formatByExtension("xlsx");
  if (!format) throw new Error("a report is written as a workbook");
  return exportReportAs(format, { contents, report: { kind }, fonts: [] });
}

describe("a report as a workbook", async () => {
  const bytes = await written(areaNewspaperSample());
  const files = unzipSync(bytes);
  const xml = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const sheets = readXlsxCells(bytes);
  const shown = shownSheets(bytes);

  it("begins with what it is and where each table is", () => {
    const [contents] = sheets;
    const facts = new Map(contents?.rows.map(([name, value]) => [name, value]));
    expect(contents?.name).toBe("Contents");
    expect(facts.get("Title")).toBe("Small advertisements that keep their word");
    expect(facts.get("Version")).toBe("1.2");
    expect(facts.get("Assumptions")).toBe("What costs and gains rest on");
    const links = [
      ...xml("xl/worksheets/sheet1.xml").matchAll(/<hyperlink ref="A(\d+)" location="'([^"]+)'!A1"/g),
    ];
    const names = sheets.slice(1).map(({ name }) => name);
    expect(links.map(([, , sheet]) => sheet)).toEqual(names);
    expect(links.map(([, row]) => contents?.rows[Number(row) - 1]?.[0])).toEqual(names);
  });

  it("counts the rows of each table rightly", () => {
    const from = sheets[0]?.rows.findIndex(([first]) => first === "Sheet") ?? -1;
    const counted = sheets[0]?.rows.slice(from + 1).map((row) => row[4]);
    expect(counted).toEqual(sheets.slice(1).map(({ rows }) => rows.length - 1));
  });

  it("holds figures as numbers that can be reckoned with", () => {
    const table = readXlsx(bytes, { sheet: "Touch points" });
    const isNumber = (name: string) => table.columns[table.names.indexOf(name)]?.dictionary === null;
    expect(["Gap", "n", "Touch point"].map(isNumber)).toEqual([true, true, false]);
    const rows = sheets.find(({ name }) => name === "Touch points")?.rows ?? [];
    expect(rows[1]?.slice(0, 7)).toEqual([1, "Getting the money back", "Pay", "critical", 6.3, 4.2, -2.1]);
  });

  it("shows them with the sign, the places and the unit of the report, and a share as one of 1", () => {
    const rows = shown.find(({ name }) => name === "Touch points")?.rows ?? [];
    expect(rows[1]?.slice(4, 7)).toEqual(["6.30", "4.20", "−2.10"]);
    const measures = shown.find(({ name }) => name === "Before and after")?.rows ?? [];
    const row = (start: string) => measures.find(([first]) => first?.startsWith(start))?.slice(1);
    expect(row("Total work")).toEqual(["2.2\u00A0h", "1.2\u00A0h", "−1.0\u00A0h"]);
    expect(row("Cycle efficiency")).toEqual(["0.7\u00A0%", "2.9\u00A0%", "+2.2\u00A0points"]);
    const held = sheets.find(({ name }) => name === "Before and after")?.rows;
    const shares = held?.find(([first]) => first === "Cycle efficiency")?.filter(Number.isFinite);
    expect(shares?.slice(0, 2)).toEqual([0.007, 0.029]);
  });

  it("reckons what comes of other cells, to the figure that the report prints", () => {
    const formulas = sheets.flatMap(({ name, rows }, at) =>
      [
        ...xml(`xl/worksheets/sheet${at + 1}.xml`).matchAll(
          /<c r="([A-Z]+)(\d+)"[^>]*><f>([^<]*)<\/f><v>([^<]*)</g,
        ),
      ].map(([, , , formula = "", kept]) => ({ name, rows, formula, kept: Number(kept) })),
    );
    for (const { name, rows, formula, kept } of formulas) {
      const [, cells = "", digits] = /^ROUND\((.*),(\d+)\)$/.exec(formula) ?? [];
      const [first = Number.NaN, ...others] = [...cells.matchAll(/([A-Z])(\d+)/g)].map(
        ([, letter = "", row]) => Number(rows[Number(row) - 1]?.[letter.charCodeAt(0) - 65]),
      );
      const sign = /[-+*/]/.exec(cells)?.[0] ?? "";
      const steps: Record<string, (a: number, b: number) => number> = {
        "+": (a, b) => a + b,
        "-": (a, b) => a - b,
        "*": (a, b) => a * b,
        "/": (a, b) => a / b,
      };
      const value = others.reduce((sum, one) => steps[sign]?.(sum, one) ?? Number.NaN, first);
      expect(Number(value.toFixed(Number(digits))), `${name}: ${formula}`).toBe(kept);
    }
    const held = (sheet: string) =>
      formulas.filter(({ name }) => name === sheet).map(({ formula }) => formula);
    expect(held("Where it goes wrong today")).toContain("ROUND(E2*F2*G2,0)");
    expect(held("Before and after").filter((one) => /^ROUND\([A-Z]2-B2,0\)$/.test(one))).toHaveLength(1);
    expect(formulas.some(({ formula }) => formula.includes("/"))).toBe(true);
  });

  it("has the figures behind every chart", () => {
    const { report } = builtReport(areaNewspaperSample(), { kind: "redesign-proposal" }, new Date());
    const charts = report.chapters
      .flatMap(({ blocks, sections }) => [...blocks, ...sections.flatMap((section) => section.blocks)])
      .flatMap((block) => (block.kind === "chart" ? [block] : []));
    expect(charts.length).toBeGreaterThan(2);
    const [from, name] = [
      sheets[0]?.rows ?? [],
      (title: string) => from.find((row) => row[1] === title)?.[0],
    ];
    for (const { title, table } of charts) {
      const sheet = sheets.find((one) => one.name === name(title));
      expect(sheet?.rows.length).toBe((table?.rows.length ?? 0) + 1);
      expect(sheet?.rows.slice(1).some((row) => row.some((cell) => /\d/.test(String(cell))))).toBe(true);
    }
    const gaps = shown.find((sheet) => sheet.name === name(charts[0]?.title ?? ""));
    expect(gaps?.rows[1]).toEqual(["Getting the money back", "208", "6.3", "4.2", "−2.10", "−2.30", "−1.90"]);
  });

  it("has a changed wording before and after, each whole", async () => {
    const audit = readXlsxCells(await written(areaNewspaperSample(), "policy-audit"));
    const rows = audit.find(({ name }) => name === "Clauses that change")?.rows ?? [];
    const at = (head: string) => rows[0]?.indexOf(head) ?? -1;
    const agrees = rows.find(([clause]) => clause === "7.3 Who agrees");
    expect(agrees?.[at("Wording, before")]).toBe(
      "Each refund is approved by the rate desk, the editor, the publisher and accounts, in this order.",
    );
    expect(agrees?.[at("Wording, after")]).toBe(
      "The front desk agrees refunds of up to 200 EUR. Accounts approve those above.",
    );
  });

  it("keeps the heads in view, repeats them on paper and lets every column be filtered", () => {
    for (const [at, { rows }] of sheets.entries()) {
      if (at === 0) continue;
      const sheet = xml(`xl/worksheets/sheet${at + 1}.xml`);
      expect(sheet).toMatch(/<pane\b[^>]*ySplit="1"[^>]*state="frozen"/);
      expect(sheet).toMatch(new RegExp(`<autoFilter ref="A1:[A-Z]+${rows.length}"/>`));
      expect(sheet.indexOf("<autoFilter")).toBeLessThan(sheet.indexOf("<pageSetup"));
      expect(xml("xl/workbook.xml")).toContain(`_xlnm.Print_Titles" localSheetId="${at}">`);
    }
  });

  it("tells title and author in its properties", () => {
    expect(xml("docProps/core.xml")).toContain(
      "<dc:title>Small advertisements that keep their word</dc:title>",
    );
    expect(xml("_rels/.rels")).toContain('Target="docProps/core.xml"');
  });
});

describe("a workbook of hostile words", async () => {
  const bytes = await written(reportEngagement());
  const files = unzipSync(bytes);

  it("runs nothing but reckonings over its own cells, and no link leads out of it", () => {
    const all = Object.entries(files).map(([, file]) => strFromU8(file));
    expect(all.filter((text) => /TargetMode="External"/.test(text))).toEqual([]);
    const formulas = all.flatMap((text) => text.match(/<f\b[\s\S]*?<\/f>/g) ?? []);
    for (const formula of formulas)
      expect(formula).toMatch(/^<f>ROUND\([A-Z]+\d+(?:[-+*/][A-Z]+\d+)+,\d+\)<\/f>$/);
  });

  it("leads from each relation to a part that is there", () => {
    for (const name of Object.keys(files).filter((one) => one.endsWith(".rels"))) {
      const folder = name.replace(/_rels\/[^/]+$/, "");
      for (const [, target = ""] of strFromU8(files[name] ?? new Uint8Array()).matchAll(
        /Target="([^"]+)"/g,
      )) {
        const path = target.startsWith("/") ? target.slice(1) : `${folder}${target}`;
        expect(Object.keys(files)).toContain(path.replace(/[^/]+\/\.\.\//g, ""));
      }
    }
  });
});
