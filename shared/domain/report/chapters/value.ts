import { byOrder } from "@shared/base/order.ts";
import { USUAL_YEARS } from "../../value/case-numbers.ts";
import { FIGURE_IDS, figureText } from "../../value/figure-rows.ts";
import { sensitivityContent } from "../../value/picture/sensitivity.ts";
import type { ValueNumber } from "../../value/records.ts";
import { type ValueReport, valueReport } from "../../value/value-report.ts";
import { valueText } from "../../value/value-text.ts";
import type { ReportWords } from "../languages/english.ts";
import { chartBlock, muted, numberColumn } from "../parts.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Cell, Chapter, Reckoned, Section } from "../report-model.ts";

const KEY_FIGURES = ["net", "returnOnCost", "payBack", "breakEven"] as const;

const rowsOf = (...ids: (typeof FIGURE_IDS)[number][]) => ids.map((id) => FIGURE_IDS.indexOf(id));
/** How the figures of a case come of each other. */
const RECKONED = new Map<number, Reckoned>([
  [FIGURE_IDS.indexOf("net"), { how: "difference", of: rowsOf("gain", "cost") }],
  [FIGURE_IDS.indexOf("returnOnCost"), { how: "quotient", of: rowsOf("net", "cost") }],
  [FIGURE_IDS.indexOf("gain"), { how: "sum", of: rowsOf("loyaltyGain", "savingsGain") }],
]);

/** What each value case says, beside all that it rests on; null where there is none. */
export function valueChapter(inputs: ChapterInputs): Chapter | null {
  const { worth: words } = inputs.words;
  const { model } = inputs;
  const cases = model.all("valueCase").sort(byOrder);
  if (cases.length === 0) return null;
  return {
    id: "value",
    title: words.title,
    blocks: [],
    sections: cases.flatMap(({ id }) => caseSections(inputs, valueReport(model, id))),
  };
}

const namesOf = (named: ReportWords["value"], numbers: readonly ValueNumber[]): string =>
  numbers.map(({ line, kind }) => named.inLine(line, kind)).join(", ");

function caseSections(inputs: ChapterInputs, value: ValueReport | null): Section[] {
  const { value: named, worth: words } = inputs.words;
  if (!value) return [];
  const { valueCase, missing, unfounded } = value;
  const warnings: Block[] = [
    ...(missing.length > 0 ? [words.missing(missing.map((kind) => named.names[kind]).join(", "))] : []),
    ...(unfounded.length > 0 ? [`${words.unfounded(namesOf(named, unfounded))} ${words.noFigures}`] : []),
  ].map((text) => ({ kind: "paragraph", text, style: "missing" }));
  return [
    {
      id: `value-${valueCase.id}`,
      title: valueCase.name,
      page: "text",
      // No figure is told without what it rests on.
      blocks: [...warnings, ...(unfounded.length > 0 ? [] : figureBlocks(inputs, value))],
    },
    {
      id: `value-${valueCase.id}-numbers`,
      title: words.numbers,
      page: "text",
      blocks: [numbersTable(inputs, value)],
    },
  ];
}

function figureBlocks(
  { model, words: { value: named, worth: words } }: ChapterInputs,
  value: ValueReport,
): Block[] {
  const { figures, valueCase, numbers } = value;
  if (!figures) return [];
  const currency = model.all("engagement")[0]?.currency ?? "";
  const { cautious, expected, hopeful } = figures;
  const said = (id: (typeof FIGURE_IDS)[number], of = expected) => figureText(id, of, currency, named);
  const years = numbers.find(({ kind }) => kind === "years")?.expected ?? USUAL_YEARS;
  const chart = sensitivityContent(value, currency, named);
  return [
    {
      kind: "paragraph",
      text: words.intro(valueCase.name, said("gain"), said("cost"), said("net")),
      style: "lead",
    },
    {
      kind: "key-figures",
      figures: KEY_FIGURES.map((id) => ({
        label: named.figures[id],
        value: said(id),
        note: words.range(said(id, cautious), said(id, hopeful)),
      })),
    },
    {
      kind: "table",
      label: words.figures,
      columns: words.figureColumns.map((title, at) => (at === 0 ? { title } : numberColumn(title, 22))),
      rows: FIGURE_IDS.map((id): Cell[] => [
        { text: named.figures[id], strong: true },
        ...[cautious, expected, hopeful].map((of) => said(id, of)),
      ]),
      rowHeads: true,
      reckonedRows: RECKONED,
      caption: words.how(
        named.years(valueText("years", years, "")),
        named.picture.first[valueCase.firstMargin],
      ),
    },
    ...(chart && value.sensitivity.length > 0 ? [chartBlock(chart)] : []),
  ];
}

function numbersTable(
  { model, words: { value: named, worth: words } }: ChapterInputs,
  { numbers }: ValueReport,
): Block {
  const currency = model.all("engagement")[0]?.currency ?? "";
  const [name, cautious, expected, hopeful, rests, owner] = words.numberColumns;
  return {
    kind: "table",
    label: words.numbers,
    columns: [
      { title: name, width: 24 },
      numberColumn(cautious, 12),
      numberColumn(expected, 12),
      numberColumn(hopeful, 12),
      { title: rests },
      { title: owner, width: 15 },
    ],
    rows: numbers.flatMap((number): Cell[][] => {
      const { kind, line } = number;
      if (number.expected === null) return [];
      const told = model.get("assumption", number.assumptionId);
      const side = (value: number | null): Cell =>
        value === null ? muted(words.asExpected) : valueText(kind, value, currency);
      return [
        [
          { text: named.inLine(line, kind), strong: true },
          side(number.cautious),
          side(number.expected),
          side(number.hopeful),
          told
            ? { text: told.text, note: told.source.trim() || words.notSaid }
            : { text: words.notSaid, tone: "bad" },
          told && told.owner.trim() !== "" ? told.owner.trim() : muted(words.nobody),
        ],
      ];
    }),
    rowHeads: true,
  };
}
