import type { OpportunityRow } from "./rows.ts";

export interface MatrixPlace {
  readonly row: OpportunityRow;
  readonly impact: number;
  readonly effort: number;
  /** How many circles to the side it moves, so that those with the same scores stand beside each other. */
  readonly shift: number;
}

/** The judged opportunities where they stand; equal ones are spread about their place. */
export function matrixPlaces(rows: readonly OpportunityRow[]): MatrixPlace[] {
  const judged = rows.flatMap((row) => {
    const { impact, effort } = row.opportunity;
    return impact === null || effort === null ? [] : [{ row, impact, effort }];
  });
  return judged.map((place) => {
    const same = judged.filter((other) => other.impact === place.impact && other.effort === place.effort);
    return { ...place, shift: same.indexOf(place) - (same.length - 1) / 2 };
  });
}
