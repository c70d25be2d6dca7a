import { PAGE_POINTS, pointsOf } from "../page-room.ts";
import { paragraphs } from "../parts.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Cell, Chapter } from "../report-model.ts";
import { valueInShort } from "../value-in-short.ts";
import { keyFigures } from "./key-figures.ts";
import { segmentNote } from "./segment-note.ts";
import { computedSummary, proposedRows } from "./summary.ts";

/** The head of the page with one line of title, and the title of the chapter, in points; each further line of the title. */
const HEAD = 140;
const TITLE = { letters: 42, line: 26 } as const;
/** Fewer changes than these are no proposal. */
const LEAST_ROWS = 3;

/**
 * All that a board needs on one A4 page. Where not all fits, the later paragraphs of the summary and the last of the
 * changes are left out, which the page says; the figures, what is asked for and how it is tried always stand on it.
 */
export function executiveChapter(inputs: ChapterInputs): Chapter {
  const words = inputs.words.executive;
  const [first, ...others] = paragraphs(inputs.report.summary);
  const written: Block[] =
    first?.kind === "paragraph" ? [{ ...first, style: "lead" }, ...others] : computedSummary(inputs);
  const rows = proposedRows(inputs);
  const [figures, trial, asked] = [figureBlocks(inputs), trialBlocks(inputs), askedBlocks(inputs)];
  const page = (told: number, shown: number): Block[] => [
    ...written.slice(0, told),
    ...(told < written.length ? [noted(words.goesOn)] : []),
    ...figures,
    ...proposedBlocks(inputs, rows, shown),
    ...trial,
    ...asked,
  ];
  const title = inputs.report.title || (inputs.model.all("engagement")[0]?.name ?? "");
  const room = PAGE_POINTS - HEAD - Math.floor(title.length / TITLE.letters) * TITLE.line;
  const fits = (blocks: readonly Block[]) => blocks.reduce((sum, block) => sum + pointsOf(block), 0) <= room;
  const least = Math.min(LEAST_ROWS, rows.length);
  for (let told = written.length; told > 0; told--)
    for (let shown = rows.length; shown >= least; shown--) {
      const blocks = page(told, shown);
      if (fits(blocks)) return chapter(inputs, blocks);
    }
  return chapter(inputs, [...page(1, least), { kind: "paragraph", text: words.tooLong, style: "missing" }]);
}

const chapter = ({ words }: ChapterInputs, blocks: readonly Block[]): Chapter => ({
  id: "executive",
  title: words.executive.title,
  flows: true,
  blocks,
  sections: [],
});

const noted = (text: string): Block => ({ kind: "paragraph", text, style: "note" });

function figureBlocks(inputs: ChapterInputs): Block[] {
  const figures = keyFigures(inputs);
  return figures.length > 0 ? [{ kind: "key-figures", figures }, ...segmentNote(inputs)] : [];
}

function proposedBlocks({ format, words }: ChapterInputs, rows: readonly Cell[][], shown: number): Block[] {
  if (rows.length === 0) return [];
  const [name, because] = words.summary.propose;
  const left = rows.length - shown;
  return [
    {
      kind: "table",
      label: words.executive.proposed,
      columns: [{ title: name, width: 38 }, { title: because }],
      rows: rows.slice(0, shown),
      rowHeads: true,
    },
    ...(left > 0 ? [noted(words.executive.more(format.number(left), left === 1))] : []),
  ];
}

function trialBlocks(inputs: ChapterInputs): Block[] {
  const { model, report, format, words } = inputs;
  const plan = model.get("prototypePlan", report.planId);
  const value = valueInShort(inputs);
  const said: string[] = [];
  if (plan) {
    const dates = [plan.startDate, plan.endDate]
      .map((date) => format.date(date))
      .filter((date) => date !== "");
    const how = words.plan.fidelities[plan.fidelity];
    said.push(words.executive.trialText(plan.name, how, dates.join(" – "), plan.site));
  }
  if (value) said.push(words.executive.worth(value.net, value.payBack));
  if (said.length === 0) return [];
  return [
    { kind: "heading", text: words.executive.trial },
    { kind: "paragraph", text: said.join(" ") },
  ];
}

function askedBlocks({ report, words }: ChapterInputs): Block[] {
  const request = paragraphs(report.request);
  return request.length > 0 ? [{ kind: "heading", text: words.executive.asked }, ...request] : [];
}
