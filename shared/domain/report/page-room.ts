import type { Block, Cell } from "./report-model.ts";

/** Points of an A4 page between its head and foot. */
export const PAGE_POINTS = 706;
/** Letters of a line of the text, by its style, with the height of the line in points. */
const LINES = {
  lead: { letters: 80, height: 17 },
  note: { letters: 110, height: 11 },
  missing: { letters: 84, height: 15 },
  plain: { letters: 88, height: 15 },
} as const;
const AFTER = 8.5;
/** Margins of neighbours lie within each other. */
const HEADING = 28;
const FIGURES = { around: 26, half: 54, line: 11, value: 22, padding: 18 } as const;
const TABLE = { around: 31, line: 12, note: 10.5, padding: 10, letters: 110 } as const;

const lines = (text: string, letters: number): number =>
  text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);

/** About how many points a block of running text takes on an A4 page of the report's type; on the safe side. */
export function pointsOf(block: Block): number {
  switch (block.kind) {
    case "paragraph": {
      const { letters, height } = LINES[block.style ?? "plain"];
      return lines(block.text, letters) * height + AFTER;
    }
    case "heading":
      return HEADING;
    case "key-figures": {
      const heights = block.figures.map(
        ({ label, note }) =>
          (lines(label, FIGURES.half) + lines(note, FIGURES.half)) * FIGURES.line + FIGURES.value,
      );
      const rows = Array.from({ length: Math.ceil(heights.length / 2) }, (_, row) =>
        Math.max(...heights.slice(2 * row, 2 * row + 2)),
      );
      return FIGURES.around + rows.reduce((sum, height) => sum + height + FIGURES.padding, 0);
    }
    case "table": {
      const widths = block.columns.map(({ width }) => width);
      const known = widths.reduce<number>((sum, width) => sum + (width ?? 0), 0);
      const rest = (100 - known) / Math.max(1, widths.filter((width) => width === undefined).length);
      const lettersAt = (at: number) => Math.floor((TABLE.letters * (widths[at] ?? rest)) / 100);
      const heights = block.rows.map((row) =>
        Math.max(...row.map((cell, at) => cellPoints(cell, Math.max(1, lettersAt(at))))),
      );
      return TABLE.around + heights.reduce((sum, height) => sum + height + TABLE.padding, 0);
    }
    default:
      return PAGE_POINTS;
  }
}

function cellPoints(cell: Cell, letters: number): number {
  if (typeof cell === "string") return lines(cell, letters) * TABLE.line;
  const note = cell.note === undefined || cell.note === "" ? 0 : lines(cell.note, letters) * TABLE.note;
  return lines(cell.text, letters) * TABLE.line + note;
}
