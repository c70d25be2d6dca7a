import { unshieldText } from "@shared/base/formula-shield.ts";
import type { EngagementContents } from "@shared/domain/core/contents.ts";
import { Model } from "@shared/domain/core/model.ts";
import type { ReportKind } from "@shared/domain/report/records.ts";
import type { Block, Cell, ReportModel } from "@shared/domain/report/report-model.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { builtReport, exportReportAs } from "@shared/interchange/report/export-report.ts";
import { REPORT_FORMATS, type ReportFormatId } from "@shared/interchange/report/report-formats.ts";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { reportEngagement } from "../../../builders/report-engagement.ts";
import { reportFonts } from "../../../builders/report-fonts.ts";
import { shownSheets } from "../../../builders/shown-cells.ts";

const decoded = (markup: string): string =>
  markup
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
/** Letters and figures alone: how a format parts lines and writes arrows is its own affair. */
const bare = (text: string): string => text.replace(/→|\s/gu, "");

/** All that can be read in a file of the format, without its markup. A new format needs a reader here. */
const READERS: Record<ReportFormatId, (bytes: Uint8Array) => string> = {
  html: (bytes) => {
    const body = strFromU8(bytes).replace(/^[\s\S]*<body>/, "");
    // Between the two sides of an arrow stands the word that is read aloud.
    return decoded(body.replace(/<span class="(?:small-)?arrow">to/g, "").replace(/<[^>]+>/g, ""));
  },
  docx: (bytes) => {
    const xml = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
    return decoded([...xml.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(""));
  },
  pptx: (bytes) => {
    // The slides themselves: what is only in the notes is not said.
    const slides = Object.entries(unzipSync(bytes)).filter(([name]) =>
      /^ppt\/slides\/slide\d+\.xml$/.test(name),
    );
    const texts = slides.flatMap(([, xml]) => [...strFromU8(xml).matchAll(/<a:t>([^<]*)<\/a:t>/g)]);
    return decoded(texts.map(([, text]) => text).join(""));
  },
  xlsx: (bytes) =>
    shownSheets(bytes)
      .flatMap(({ rows }) => rows.flat())
      .join(""),
  zip: (bytes) =>
    Object.entries(unzipSync(bytes))
      .filter(([name]) => name.endsWith(".csv"))
      .map(([, csv]) => printedCsv(strFromU8(csv)))
      .join(""),
};

/** The cells as the report prints their numbers: with its minus, thousands parted. What a shield has put before a sign goes. */
function printedCsv(csv: string): string {
  const rows = Papa.parse<string[]>(csv.replace(/^\ufeff/, "")).data;
  const printed = (cell: string): string => {
    const [, sign = "", whole, rest = ""] = /^([+-]?)(\d+)(\.\d+)?$/.exec(cell) ?? [];
    if (whole === undefined) return unshieldText(cell);
    return `${sign.replace("-", "−")}${Number(whole).toLocaleString("en-GB")}${rest}`;
  };
  return rows.map((row) => row.map(printed).join("")).join("");
}

const cellTexts = (cell: Cell): string[] =>
  typeof cell === "string"
    ? [cell]
    : [
        ...(cell.difference?.map(({ text }) => text) ?? [cell.text]),
        ...(cell.note === undefined ? [] : [cell.note]),
      ];

/** The words and figures of a block, whatever draws it. */
function textsOf(block: Block): string[] {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return [block.text];
    case "rich":
      return block.lines.flatMap(({ runs }) => runs.map((run) => run.text));
    case "key-figures":
      return block.figures.flatMap(({ label, before, value, note }) => [label, before ?? "", value, note]);
    case "table":
      return [
        ...block.columns.map(({ title }) => title),
        ...block.rows.flatMap((row) => row.flatMap(cellTexts)),
      ];
    case "matrix":
      return block.points.map(({ title }) => title);
    case "chart":
      return [block.title, block.subtitle];
    case "rule":
      return block.items.flatMap(({ title, text }) => [title, text]);
    case "signatures":
      return block.parties.flatMap(({ party, name }) => [party, name]);
    case "journey":
      return block.columns.flatMap(({ title, stage, thoughts, pain, gain }) => [
        title,
        stage,
        thoughts,
        pain,
        gain,
      ]);
    case "map":
      return [block.caption];
  }
}

const allTexts = ({ cover, chapters }: ReportModel): string[] =>
  [
    cover.title,
    cover.subtitle,
    cover.date,
    ...chapters.flatMap(({ title, blocks, sections }) => [
      title,
      ...blocks.flatMap(textsOf),
      ...sections.flatMap((section) => [section.title, ...section.blocks.flatMap(textsOf)]),
    ]),
  ].filter((text) => bare(text) !== "");

const MADE = new Date("2026-11-27T12:00:00Z");
/** Kinds with the least number of texts that they say. */
const LONG = [
  ["redesign-proposal", 100],
  ["prototype-plan", 100],
] as const;
const engagements: [string, EngagementContents, readonly (readonly [ReportKind, number])[]][] = [
  ["the sample", areaNewspaperSample(), [...LONG, ["executive", 25], ["workshop-record", 60]]],
  ["hostile words", reportEngagement(), LONG],
];

describe.each(engagements)("the reports of %s", (_, contents, kinds) => {
  it.each(REPORT_FORMATS.flatMap((format) => kinds.map(([kind, least]) => [format, kind, least] as const)))(
    "say in $id all that the report model says",
    async (format, kind, least) => {
      expect(new Model(contents.records).all("journey").length).toBeGreaterThan(0);
      const { report } = builtReport(contents, { kind }, MADE);
      const bytes = await exportReportAs(format, {
        contents,
        report: { kind },
        fonts: reportFonts(),
        made: MADE,
      });
      const read = bare(READERS[format.id](bytes));
      const texts = allTexts(report);
      expect(texts.length).toBeGreaterThan(least);
      expect(texts.filter((text) => !read.includes(bare(text)))).toEqual([]);
    },
  );
});
