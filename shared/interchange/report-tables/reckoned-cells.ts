import type { Reckoned } from "@shared/domain/report/report-model.ts";
import { columnLetters } from "../sheet/cells.ts";
import { cellValue, type PrintedNumber } from "./printed-number.ts";
import type { SheetCell } from "./report-sheet.ts";

interface Reckonings {
  /** How the figures of a column come of those of others, by column of the sheet. */
  readonly columns: ReadonlyMap<number, Reckoned>;
  readonly rows: ReadonlyMap<number, Reckoned>;
}

/**
 * The rows with formulas where they come of other cells. The cells hold what is printed: where the formula over them would
 * not give what is printed for the result, because all of them are rounded or in other units, the number stands alone.
 */
export function reckonedCells(
  rows: readonly (readonly SheetCell[])[],
  { columns, rows: ofRows }: Reckonings,
): SheetCell[][] {
  return rows.map((row, at) =>
    row.map((cell, column) => {
      const across = columns.get(column);
      const down = ofRows.get(at);
      const [reckoned, places] = across
        ? [across, across.of.map((other) => [at, other] as const)]
        : [down, down?.of.map((other) => [other, column] as const) ?? []];
      const formula = reckoned && cell.number && formulaOf(reckoned, places, rows, cell.number);
      return formula ? { ...cell, formula } : cell;
    }),
  );
}

const SIGNS = { sum: "+", difference: "-", product: "*", quotient: "/" } as const;

function formulaOf(
  { how }: Reckoned,
  places: readonly (readonly [row: number, column: number])[],
  rows: readonly (readonly SheetCell[])[],
  result: PrintedNumber,
): string | null {
  const found = places.map(([row, column]) => rows[row]?.[column]?.number ?? null);
  const numbers = found.filter((one) => one !== null);
  const isLinear = how === "sum" || how === "difference";
  if (numbers.length < 2 || numbers.length < found.length) return null;
  if (isLinear && numbers.some(({ unit }) => unit !== result.unit)) return null;
  const digits = result.unit === "%" ? result.digits + 2 : result.digits;
  const value = numbers.map(cellValue).reduce((sum, one) => STEPS[how](sum, one));
  if (!Number.isFinite(value) || value.toFixed(digits) !== cellValue(result).toFixed(digits)) return null;
  // Rows are counted from 1, below the heads.
  const cells = places.map(([row, column]) => `${columnLetters(column)}${row + 2}`);
  return `ROUND(${cells.join(SIGNS[how])},${digits})`;
}

const STEPS = {
  sum: (a: number, b: number) => a + b,
  difference: (a: number, b: number) => a - b,
  product: (a: number, b: number) => a * b,
  quotient: (a: number, b: number) => a / b,
} as const;
