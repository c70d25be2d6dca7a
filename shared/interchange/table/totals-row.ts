import type { DatasetColumn } from "@shared/domain/scoring/columns.ts";

/** What people write before a row of totals, in the languages that survey tools and spreadsheets come in. */
const TOTALS =
  /^(?:(?:grand |sub)?totals?|sum|mean|average|avg\.?|summe|gesamt(?:summe)?|insgesamt|mittelwert|durchschnitt|somme|moyenne|suma|media|totale|totaal|gemiddelde)\s*:?$/i;

/** The word in the last row that says it sums up the rows above it, so that it is nobody's answer; null without. */
export function totalsWord(columns: readonly DatasetColumn[], rowCount: number): string | null {
  if (rowCount < 2) return null;
  for (const { values, dictionary } of columns) {
    const word = dictionary?.[values[rowCount - 1] ?? 0]?.trim() ?? "";
    if (TOTALS.test(word)) {
      // A word that is an answer stands in other rows, too.
      const code = values[rowCount - 1];
      if (values.indexOf(code as never) === rowCount - 1) return word;
    }
  }
  return null;
}
