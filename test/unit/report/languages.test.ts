import type { AnyRecord } from "@shared/domain/records.ts";
import { english } from "@shared/domain/report/languages/english.ts";
import { reportWords } from "@shared/domain/report/languages/report-words.ts";
import { REPORT_LANGUAGES, type ReportLanguage } from "@shared/domain/report/records.ts";
import type { Block, ReportModel } from "@shared/domain/report/report-model.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { builtReport } from "@shared/interchange/report/export-report.ts";
import { describe, expect, it } from "vitest";

const OTHERS = REPORT_LANGUAGES.filter((language) => language !== "en");
const MADE = new Date("2026-11-20T12:00:00Z");
const sample = areaNewspaperSample();
const own = JSON.stringify(sample.records);

/** Other forms of a term are as many as a language has; what leads to a test of a clause is for the screen alone. */
const NO_WORDS = new Set(["forms", "guides", "looksLike"]);

/** What the words of a language are made of: each key with the kind of what it says, each list with its length. */
function shapeOf(words: unknown, path = ""): string[] {
  if (Array.isArray(words)) return [`${path}[${words.length}]`];
  if (typeof words !== "object" || words === null) return [`${path}: ${typeof words}`];
  return Object.entries(words).flatMap(([key, value]) =>
    NO_WORDS.has(key) ? [] : shapeOf(value, `${path}.${key}`),
  );
}

function plainWords(words: unknown): string[] {
  if (typeof words === "string") return [words];
  if (typeof words !== "object" || words === null) return [];
  return Object.values(words).flatMap(plainWords);
}

function sampleIn(language: ReportLanguage, id: string): ReportModel {
  const records = sample.records.map(
    (record): AnyRecord => (record.type === "report" ? { ...record, language } : record),
  );
  return builtReport({ ...sample, records }, { id }, MADE).report;
}

/** Heads, sentences and captions of a block, without its cells, which are mostly the consultant's. */
function textsOf(block: Block): string[] {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return [block.text];
    case "key-figures":
      return block.figures.flatMap(({ label, note }) => [label, note]);
    case "table":
      return [block.label, ...block.columns.map(({ title }) => title), block.caption ?? ""];
    case "matrix":
      return [block.title, block.subtitle];
    case "journey":
    case "map":
      return [block.caption];
    default:
      return [];
  }
}

const textsIn = ({ kindName, chapters }: ReportModel): string[] => [
  kindName,
  ...chapters.flatMap(({ title, blocks, sections }) => [
    title,
    ...[...blocks, ...sections.flatMap((section) => section.blocks)].flatMap(textsOf),
    ...sections.map((section) => section.title),
  ]),
];

/** The same word in English and in some other language. */
const ALIKE = new Set(
  "RPN RICE Ulwick Score Segment Status Element Material Vision Mission Slogan Initiative Standard Standards Impact Effort Documents Question Clause Clauses Version Source Minimum Interval Test Idea Ideas Training Prototype Verdict Simulation".split(
    " ",
  ),
);

describe("the words of a report", () => {
  it.each(OTHERS)("say in %s all that they say in English, by the same keys", (language) => {
    expect(shapeOf(reportWords(language)).toSorted()).toEqual(shapeOf(english).toSorted());
  });

  it.each(OTHERS)(
    "are in %s no copies of the English ones, but for single words that both have",
    (language) => {
      const sentences = new Set(plainWords(english).filter((text) => text.split(" ").length > 3));
      expect(plainWords(reportWords(language)).filter((text) => sentences.has(text))).toEqual([]);
    },
  );

  it("are found by a tag with its region, and are English where a language is not among them", () => {
    expect(reportWords("pt-BR")).toBe(reportWords("pt"));
    expect(reportWords("de-AT").contents).toBe("Inhalt");
    expect(reportWords("it")).toBe(english);
    expect(reportWords("")).toBe(english);
  });

  it("have no-break spaces before the high signs of French, and within its quotation marks", () => {
    const { quoted, journey, strategy } = reportWords("fr");
    expect(quoted("Retour")).toBe("«\u00A0Retour\u00A0»");
    expect(journey.elsewhere("3")).toBe("Hors de ce parcours\u00A0: 3.");
    expect(strategy.tests).toBe("Est-ce une stratégie\u00A0?");
  });
});

describe("the sample's proposal", () => {
  const inEnglish = new Set(textsIn(sampleIn("en", "report.proposal")));

  it.each(OTHERS)("has in %s no sentence of its own in English", (language) => {
    const report = sampleIn(language, "report.proposal");
    expect(report.language.slice(0, 2)).toBe(language);
    const left = textsIn({ ...report, chapters: report.chapters.filter(({ id }) => id !== "evidence") })
      .filter((text) => inEnglish.has(text) && /\p{L}{2}/u.test(text) && !ALIKE.has(text))
      .filter((text) => !own.includes(JSON.stringify(text).slice(1, -1)));
    expect(left).toEqual([]);
  });

  it("writes its numbers and dates as its language does", () => {
    const report = sampleIn("de", "report.proposal");
    expect(report.cover.date).toMatch(/^\d{1,2}\. \p{L}+ \d{4}$/u);
    const texts = JSON.stringify(report.chapters);
    expect(texts).toContain("−2,1");
  });
});
