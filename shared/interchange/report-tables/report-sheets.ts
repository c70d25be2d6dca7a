import type { ReportWords } from "@shared/domain/report/languages/english.ts";
import { formatOf } from "@shared/domain/report/languages/format-of.ts";
import type { Block, Chapter, ReportModel } from "@shared/domain/report/report-model.ts";
import { blockSheet } from "./block-sheet.ts";
import { numberReader } from "./printed-number.ts";
import { type ReportSheet, textCell } from "./report-sheet.ts";
import { sheetNamer } from "./sheet-names.ts";

export interface ReportSheets {
  /** Every table, what pictures and key figures show as tables too, in the order of the report. */
  readonly tables: readonly ReportSheet[];
  /** The words of the report in their order, with the place of every table. */
  readonly text: ReportSheet;
}

/** All that a report says, as tables. */
export function reportSheets({ chapters, language }: ReportModel): ReportSheets {
  const format = formatOf(language);
  const messages = format.words.sheets;
  const read = numberReader(language);
  const nameFor = sheetNamer([messages.contents, messages.text]);
  const tables: ReportSheet[] = [];
  const words: [chapter: string, section: string, kind: string, text: string][] = [];
  const { kinds } = messages;
  const take = (blocks: readonly Block[], { title: chapter }: Chapter, section: string) => {
    for (const block of blocks) {
      const made = blockSheet(block, format, read);
      const name = made && nameFor(made.title, section || chapter);
      if (made && name !== null) tables.push({ ...made, name, chapter, section });
      for (const [kind, text] of wordsOf(block, name, kinds)) words.push([chapter, section, kind, text]);
    }
  };
  for (const chapter of chapters) {
    words.push([chapter.title, "", kinds.chapter, chapter.title]);
    take(chapter.blocks, chapter, "");
    for (const section of chapter.sections) {
      words.push([chapter.title, section.title, kinds.section, section.title]);
      take(section.blocks, chapter, section.title);
    }
  }
  const { chapter, section, kind, text } = messages.words;
  return {
    tables,
    text: {
      name: messages.text,
      title: messages.textSheet,
      chapter: "",
      section: "",
      caption: "",
      columns: [chapter, section, kind, text].map((title) => ({ title, isNumeric: false })),
      rows: words.map((row) => row.map(textCell)),
    },
  };
}

/** The lines of a block in the words of the report; a table is named by its sheet. */
function wordsOf(
  block: Block,
  sheet: string | null,
  kinds: ReportWords["sheets"]["kinds"],
): [kind: string, text: string][] {
  const named: [string, string][] = sheet === null ? [] : [[kinds.table, sheet]];
  switch (block.kind) {
    case "paragraph":
      return [[kinds.paragraph, block.text]];
    case "heading":
      return [[kinds.heading, block.text]];
    case "rich":
      return block.lines.map(({ runs }) => [kinds.paragraph, runs.map((run) => run.text).join("")]);
    case "table":
      return [...named, ...(block.caption ? [[kinds.caption, block.caption] as [string, string]] : [])];
    case "chart":
    case "matrix":
      return [[kinds[block.kind], block.title], [kinds[block.kind], block.subtitle], ...named];
    case "map":
      return [
        [kinds.map, block.label],
        [kinds.map, block.caption],
      ];
    case "journey":
      return [...named, [kinds.journey, block.caption]];
    case "key-figures":
    case "rule":
    case "signatures":
      return named;
  }
}
