import Papa from "papaparse";
import type { DecimalMark } from "./plain-number.ts";
import { DELIMITERS } from "./text-forms.ts";

const LOOKED_AT = 60;

/**
 * The delimiter that cuts most rows into as many cells as the first row has, and into the most cells. Where none cuts
 * the first row so that half of the others agree, it is a title, and the most usual width takes its place.
 */
export function detectDelimiter(sample: string): string {
  const cut = DELIMITERS.map((delimiter) => ({
    delimiter,
    rows: Papa.parse<string[]>(sample, { delimiter, preview: LOOKED_AT, skipEmptyLines: true }).data,
  }));
  const byFirst = best(cut, (rows) => rows[0]?.length ?? 0);
  if (byFirst !== null && byFirst.steady >= 0.5) return byFirst.delimiter;
  const byUsual = best(cut, usualWidth);
  return byUsual?.delimiter ?? byFirst?.delimiter ?? ",";
}

function best(
  cut: readonly { readonly delimiter: string; readonly rows: readonly (readonly string[])[] }[],
  widthOf: (rows: readonly (readonly string[])[]) => number,
): { readonly delimiter: string; readonly steady: number } | null {
  let found: { delimiter: string; steady: number } | null = null;
  let bestScore = 0;
  for (const { delimiter, rows } of cut) {
    const width = widthOf(rows);
    if (width < 2) continue;
    const alike = rows.filter((row) => row.length === width);
    const steady = alike.length / rows.length;
    // Cells in which a stronger delimiter stands were cut at the wrong one: 1,5;2,5.
    const cutWrong = alike.filter((row) => row.some((cell) => /[;\t|]/.test(cell))).length > alike.length / 2;
    const score = steady * Math.log(width) * (cutWrong ? 0.3 : 1);
    if (score > bestScore) {
      found = { delimiter, steady };
      bestScore = score;
    }
  }
  return found;
}

function usualWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  let usual = 0;
  for (const [width, count] of counts) if (count > (counts.get(usual) ?? 0)) usual = width;
  return usual;
}

/** A comma counts as the decimal mark when more cells look like 3,5 than like 3.5. */
export function detectDecimal(rows: readonly (readonly string[])[]): DecimalMark {
  let commas = 0;
  let points = 0;
  for (const cell of rows.flat()) {
    if (/^\s*[+-]?\d+,\d+\s*$/.test(cell)) commas++;
    else if (/^\s*[+-]?\d+\.\d+\s*$/.test(cell)) points++;
  }
  return commas > points ? "," : ".";
}
