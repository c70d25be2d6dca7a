import type { ReportWords } from "@shared/domain/report/languages/english.ts";
import type { Block, Cell, Column, RichCell } from "@shared/domain/report/report-model.ts";
import { NO_BREAK, type NumberReader } from "./printed-number.ts";
import { reckonedCells } from "./reckoned-cells.ts";
import { type SheetCell, type SheetColumn, textCell } from "./report-sheet.ts";

type SheetWords = ReportWords["sheets"];
type TableBlock = Extract<Block, { kind: "table" }>;

export interface SheetBody {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** The cells of a report's table; second lines and the two sides of a changed wording have columns of their own. */
export function tableSheet(
  { columns, rows, reckonedRows = new Map() }: Pick<TableBlock, "columns" | "rows" | "reckonedRows">,
  read: NumberReader,
  messages: SheetWords,
): SheetBody {
  const parts = columns.map((column, at) =>
    columnParts(
      column,
      rows.map((row) => rich(row[at] ?? "")),
      read,
      messages,
    ),
  );
  // Notes and second wordings move the columns behind them.
  const placeOf = (at: number) => parts.slice(0, at).reduce((sum, one) => sum + one.length, 0);
  const reckoned = columns.flatMap(({ reckoned: one }, at) =>
    one ? [[placeOf(at), { ...one, of: one.of.map(placeOf) }] as const] : [],
  );
  const plain = rows.map((_, row) => parts.flat().map(({ cells }) => cells[row] ?? textCell("")));
  return {
    columns: parts.flat().map(({ column }) => column),
    rows: reckonedCells(plain, { columns: new Map(reckoned), rows: reckonedRows }),
  };
}

const rich = (cell: Cell): RichCell => (typeof cell === "string" ? { text: cell } : cell);

interface ColumnPart {
  readonly column: SheetColumn;
  readonly cells: readonly SheetCell[];
}

function columnParts(
  { title, align }: Column,
  cells: readonly RichCell[],
  read: NumberReader,
  messages: SheetWords,
): ColumnPart[] {
  const isNumeric = align === "right";
  const part = (name: string, textOf: (cell: RichCell) => string): ColumnPart => ({
    column: { title: name, isNumeric },
    cells: cells.map((cell) => sheetCell(cell, textOf(cell), isNumeric, read)),
  });
  const has = (key: "difference" | "note") =>
    cells.some((cell) => cell[key] !== undefined && cell[key] !== "");
  return [
    ...(has("difference")
      ? [
          part(messages.before(title), (cell) => cell.wordingBefore ?? side(cell, "added")),
          part(messages.after(title), (cell) => side(cell, "removed")),
        ]
      : [part(title, ({ text }) => text)]),
    ...(has("note")
      ? [
          {
            column: { title: messages.note(title), isNumeric: false },
            cells: cells.map(({ note = "" }) => ({ ...textCell(note), muted: true })),
          },
        ]
      : []),
  ];
}

/** A wording without what the other side has. */
const side = ({ text, difference }: RichCell, without: "added" | "removed"): string =>
  difference
    ?.filter(({ kind }) => kind !== without)
    .map((one) => one.text)
    .join("") ?? text;

function sheetCell(
  { strong, italic, muted, tone, heat }: RichCell,
  text: string,
  isNumeric: boolean,
  read: NumberReader,
): SheetCell {
  const number = read(text);
  return {
    text,
    // Outside of a column of figures a bare number is a name: clause 7.10 is not 7.1. “2 counters” is a text there.
    number: number && (isNumeric || number.space === NO_BREAK || number.grouped) ? number : null,
    ...(strong && { strong }),
    ...(italic && { italic }),
    ...(muted && { muted }),
    ...(tone && { tone }),
    ...(heat !== undefined && { heat }),
  };
}
