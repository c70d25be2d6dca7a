import type { CellObject } from "write-excel-file/universal";
import { heatColour, textOn } from "../report-html/colour.ts";
import { cellValue, numberFormat } from "../report-tables/printed-number.ts";
import type { ReportSheet, SheetCell } from "../report-tables/report-sheet.ts";
import { workbookText } from "../sheet/workbook-text.ts";
import { SHEET_PALETTE } from "./palette.ts";
import { rowHeight } from "./row-height.ts";

/** Figures end below each other, a little before the words of the next column. */
export const FIGURE = { align: "right", indent: 1 } as const;

/** A head: it stays in view, with a line below. */
export const headCell = (text: string, isNumeric: boolean): CellObject => ({
  value: text,
  type: String,
  fontWeight: "bold",
  wrap: true,
  alignVertical: "bottom",
  backgroundColor: SHEET_PALETTE.headGround,
  bottomBorderStyle: "thin",
  bottomBorderColor: SHEET_PALETTE.muted,
  ...(isNumeric && FIGURE),
});

/** The cells of a table under its heads. */
export function tableCells(
  { name, columns, rows }: ReportSheet,
  widths: readonly { readonly width: number }[],
): (CellObject | null)[][] {
  const heads = columns.map(({ title }) => title);
  return [
    withHeight(
      columns.map(({ title, isNumeric }, at) => headCell(workbookText(title, name, 0, at), isNumeric)),
      rowHeight(heads, widths),
    ),
    ...rows.map((row, rowAt) => {
      const cells = row.map((cell, at): CellObject | null =>
        cell.text === ""
          ? null
          : { ...content(cell, name, rowAt + 1, at), ...look(cell), ...(columns[at]?.isNumeric && FIGURE) },
      );
      const texts = row.map(({ text }) => text);
      return withHeight(cells, rowHeight(texts, widths));
    }),
  ];
}

/** The height of a row stands with its cells. */
export const withHeight = (
  cells: readonly (CellObject | null)[],
  height: number | null,
): (CellObject | null)[] =>
  height === null ? [...cells] : cells.map((cell) => (cell === null ? null : { ...cell, height }));

const content = ({ text, number }: SheetCell, sheet: string, row: number, column: number): CellObject =>
  number
    ? { value: cellValue(number), type: Number, format: numberFormat(number) }
    : { value: workbookText(text, sheet, row, column), type: String, wrap: true };

function look({ strong, italic, muted, tone, heat }: SheetCell): CellObject {
  const colour = tone ? SHEET_PALETTE.tones[tone] : muted ? SHEET_PALETTE.muted : undefined;
  const ground = heat === undefined ? undefined : heatColour(heat);
  return {
    alignVertical: "top",
    ...(strong && { fontWeight: "bold" }),
    ...(italic && { fontStyle: "italic" }),
    ...(colour && { textColor: colour }),
    ...(ground && { backgroundColor: ground, textColor: textOn(ground) }),
  };
}

const NARROWEST = 8;
const WIDEST = 48;
const WIDEST_OF_HEAD = 14;

/** In letters: by the longest line of each column, within reason; a head goes on in a second line. */
export const columnWidths = ({ columns, rows }: Pick<ReportSheet, "columns" | "rows">): { width: number }[] =>
  columns.map(({ title }, at) => {
    let width = Math.max(NARROWEST, Math.min(title.length + 2, WIDEST_OF_HEAD));
    for (const row of rows)
      for (const line of (row[at]?.text ?? "").split("\n")) width = Math.max(width, line.length + 2);
    return { width: Math.min(WIDEST, width) };
  });
