import type { ReportFormat } from "@shared/domain/report/format.ts";
import type { Block, Cell, Column, JourneyColumn, Reckoned } from "@shared/domain/report/report-model.ts";
import { chartData } from "../chart/chart-data.ts";
import type { NumberReader } from "./printed-number.ts";
import { type SheetBody, tableSheet } from "./table-sheet.ts";

export interface BlockSheet extends SheetBody {
  readonly title: string;
  readonly caption: string;
}

const text = (title: string): Column => ({ title });
const figure = (title: string): Column => ({ title, align: "right" });

/** What a block holds as a table; null where it is words or a picture alone. */
export function blockSheet(block: Block, format: ReportFormat, read: NumberReader): BlockSheet | null {
  const messages = format.words.sheets;
  const made = (
    title: string,
    columns: readonly Column[],
    rows: readonly (readonly Cell[])[],
    caption = "",
    reckonedRows: ReadonlyMap<number, Reckoned> = new Map(),
  ) => ({
    ...tableSheet({ columns, rows, reckonedRows }, read, messages),
    title,
    caption,
  });
  switch (block.kind) {
    case "table":
      return made(
        block.label,
        block.columns,
        block.rows,
        // A cell marks no parts of its text, so both wordings stand whole.
        hasDifference(block.rows) ? messages.sides : block.caption,
        block.reckonedRows,
      );
    case "key-figures": {
      const { label, before, value, standing, note } = messages.keyFigures;
      return made(
        messages.kinds.figures,
        [text(label), figure(before), figure(value), text(standing), text(note)],
        block.figures.map((one) => [one.label, one.before ?? "", one.value, one.standing ?? "", one.note]),
      );
    }
    case "matrix": {
      const { number, title, impact, effort, chosen } = messages.matrix;
      return made(
        block.title,
        [figure(number), text(title), figure(impact), figure(effort), text(chosen)],
        block.points.map((point) => [
          format.number(point.number),
          point.title,
          format.number(point.impact),
          format.number(point.effort),
          point.chosen ? messages.yes : "",
        ]),
        block.subtitle,
      );
    }
    case "chart": {
      if (!block.table) return null;
      const [head = [], ...rows] = chartData(block.table, format.language);
      const digits = head.map((_, at) => placesOf(rows.map((row) => row[at])));
      return made(
        block.title,
        head.map((title, at) => (digits[at] === null ? text : figure)(String(title))),
        rows.map((row) =>
          row.map((cell, at) =>
            typeof cell === "number" ? format.number(cell, digits[at] ?? 0) : String(cell),
          ),
        ),
        block.subtitle,
      );
    }
    case "journey":
      return made(format.words.journey.title, ...journeyTable(block.columns, format), block.caption);
    case "rule":
      return made(
        messages.kinds.rule,
        [text(messages.rule.title), text(messages.rule.text)],
        block.items.map((item) => [{ text: item.title, tone: item.tone }, item.text]),
      );
    case "signatures":
      return made(
        messages.kinds.signatures,
        [text(messages.signatures.party), text(messages.signatures.name)],
        block.parties.map(({ party, name }) => [party, name]),
      );
    case "paragraph":
    case "heading":
    case "rich":
    case "map":
      return null;
  }
}

const hasDifference = (rows: readonly (readonly Cell[])[]): boolean =>
  rows.some((row) => row.some((cell) => typeof cell !== "string" && cell.difference !== undefined));

/** The most places behind the point of the numbers of a column; null where it has none. */
function placesOf(cells: readonly unknown[]): number | null {
  const found = cells.flatMap((cell) => (typeof cell === "number" ? [places(cell)] : []));
  return found.length === 0 ? null : Math.max(...found);
}

/** Places behind the point, of 1e-7 seven. */
function places(value: number): number {
  const [figure = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (figure.split(".")[1]?.length ?? 0) - Number(exponent));
}

/** A row for each step of the client's way. */
function journeyTable(columns: readonly JourneyColumn[], format: ReportFormat): [Column[], Cell[][]] {
  const words = { ...format.words.journey.rows, ...format.words.sheets.journey };
  const signed = (value: number | null) => (value === null ? "" : format.signed(value));
  return [
    [
      text(words.stage),
      text(words.step),
      figure(words.touchPoint),
      figure(words.gap),
      text(words.channel),
      text(words.thoughts),
      figure(words.feeling),
      text(words.quote),
      text(words.pain),
      text(words.gain),
      text(words.momentOfTruth),
    ],
    columns.map((column) => [
      column.stage,
      column.title,
      column.touchPoint === null ? "" : format.number(column.touchPoint),
      { text: signed(column.gap), ...(column.heat !== null && { heat: column.heat }) },
      column.channel,
      column.thoughts,
      signed(column.feeling),
      column.quote,
      column.pain,
      column.gain,
      column.momentOfTruth ? format.words.sheets.yes : "",
    ]),
  ];
}
