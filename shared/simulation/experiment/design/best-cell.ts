import type { VariantFigures } from "../figures.ts";
import type { PlannedCell } from "./factors.ts";
import { isKept, type Promised } from "./promise.ts";

/**
 * The cell that keeps a promise with the least effort: the fewest people in all pools, of these the lowest cost of a
 * case, of these the one in which nine of ten are through first. Null where none is proven to keep it, as one of so many
 * that were run.
 */
export function bestCell(
  cells: readonly PlannedCell[],
  figuresOf: (cell: PlannedCell) => VariantFigures | undefined,
  promised: Promised,
): PlannedCell | null {
  const run = cells.filter((cell) => figuresOf(cell) !== undefined).length;
  const keeping = cells.flatMap((cell) => {
    const figures = figuresOf(cell);
    if (!figures || !isKept(promised, figures, run)) return [];
    const people = cell.model.pools.reduce((sum, { heads }) => sum + heads, 0);
    return [{ cell, effort: [people, figures.cost?.mean ?? 0, figures.lead.p90?.mean ?? 0] }];
  });
  keeping.sort((a, b) => {
    const apart = a.effort.findIndex((value, index) => value !== b.effort[index]);
    return apart < 0 ? 0 : (a.effort[apart] ?? 0) - (b.effort[apart] ?? 0);
  });
  return keeping[0]?.cell ?? null;
}
