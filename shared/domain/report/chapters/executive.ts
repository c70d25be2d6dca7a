import { byOrder } from "@shared/base/order.ts";
import { figureText } from "../../value/figure-rows.ts";
import { valueReport } from "../../value/value-report.ts";
import type { ReportWords } from "../languages/english.ts";
import { PAGE_POINTS, pointsOf } from "../page-room.ts";
import { paragraphs } from "../parts.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Cell, Chapter } from "../report-model.ts";
import { keyFigures } from "./key-figures.ts";
import { segmentNote } from "./segment-note.ts";
import { computedSummary, proposedRows } from "./summary.ts";

/** The head of the page with one line of title, and the title of the chapter, in points; each further line of the title. */
const HEAD = 134;
const TITLE = { letters: 42, line: 26 } as const;
/** Fewer changes than these are no proposal. */
const LEAST_ROWS = 3;

/**
 * All that a board needs on one A4 page. Where not all fits, the later paragraphs of the summary and the last of the
 * changes are left out, which the page says; the figures, what is asked for and how it is tried always stand on it.
 */
export function executiveChapter(inputs: ChapterInputs): Chapter {
  const { executive: words } = inputs.words;
  const [first, ...others] = paragraphs(inputs.report.summary);
  const written: Block[] =
    first?.kind === "paragraph" ? [{ ...first, style: "lead" }, ...others] : computedSummary(inputs);
  const rows = proposedRows(inputs);
  const page = (told: number, shown: number): Block[] => [
    ...written.slice(0, told),
    ...(told < written.length ? [noted(words.goesOn)] : []),
    ...figureBlocks(inputs),
    ...proposedBlocks(inputs, rows, shown),
    ...trialBlocks(inputs),
    ...askedBlocks(inputs),
  ];
  const title = inputs.report.title || (inputs.model.all("engagement")[0]?.name ?? "");
  const room = PAGE_POINTS - HEAD - Math.floor(title.length / TITLE.letters) * TITLE.line;
  const fits = (blocks: readonly Block[]) => blocks.reduce((sum, block) => sum + pointsOf(block), 0) <= room;
  const least = Math.min(LEAST_ROWS, rows.length);
  for (let told = written.length; told > 0; told--)
    for (let shown = rows.length; shown >= least; shown--) {
      const blocks = page(told, shown);
      if (fits(blocks)) return chapter(words, blocks);
    }
  return chapter(words, [...page(1, least), { kind: "paragraph", text: words.tooLong, style: "missing" }]);
}

const chapter = (words: ReportWords["executive"], blocks: readonly Block[]): Chapter => ({
  id: "executive",
  title: words.title,
  flows: true,
  blocks,
  sections: [],
});

const noted = (text: string): Block => ({ kind: "paragraph", text, style: "note" });

function figureBlocks(inputs: ChapterInputs): Block[] {
  const figures = keyFigures(inputs);
  return figures.length > 0 ? [{ kind: "key-figures", figures }, ...segmentNote(inputs)] : [];
}

function proposedBlocks(
  { format, words: { summary, executive: words } }: ChapterInputs,
  rows: readonly Cell[][],
  shown: number,
): Block[] {
  if (rows.length === 0) return [];
  const [name, because] = summary.propose;
  const left = rows.length - shown;
  return [
    {
      kind: "table",
      label: words.proposed,
      columns: [{ title: name, width: 38 }, { title: because }],
      rows: rows.slice(0, shown),
      rowHeads: true,
    },
    ...(left > 0 ? [noted(words.more(format.number(left), left === 1))] : []),
  ];
}

function trialBlocks({ model, report, format, words: all }: ChapterInputs): Block[] {
  const plan = model.get("prototypePlan", report.planId);
  const words = all.executive;
  const worth = worthText(all, model);
  if (!plan && worth === "") return [];
  const dates = plan
    ? [plan.startDate, plan.endDate].map((date) => format.date(date)).filter((date) => date !== "")
    : [];
  const trial = plan
    ? words.trialText(plan.name, all.plan.fidelities[plan.fidelity], dates.join(" – "), plan.site)
    : "";
  return [
    { kind: "heading", text: words.trial },
    { kind: "paragraph", text: [trial, worth].filter((text) => text !== "").join(" ") },
  ];
}

/** Of the first value case, where each of its numbers rests on something. */
function worthText({ executive: words, value: said }: ReportWords, model: ChapterInputs["model"]): string {
  const [first] = model.all("valueCase").sort(byOrder);
  const value = first ? valueReport(model, first.id) : null;
  if (!value?.figures || value.unfounded.length > 0) return "";
  const currency = model.all("engagement")[0]?.currency ?? "";
  const { expected } = value.figures;
  return words.worth(
    figureText("net", expected, currency, said),
    figureText("payBack", expected, currency, said),
  );
}

function askedBlocks({ report, words: { executive: words } }: ChapterInputs): Block[] {
  const request = paragraphs(report.request);
  return request.length > 0 ? [{ kind: "heading", text: words.asked }, ...request] : [];
}
