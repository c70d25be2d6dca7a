import type { Id } from "@shared/base/ids.ts";
import type { ProblemRow } from "./problem-rows.ts";

/** Where somebody is who goes from problem to problem. */
export interface PlaceInList {
  /** The problem gone to last, and where in the list it stood; null: none yet. */
  readonly last: { readonly id: string; readonly index: number } | null;
  /** What is selected: without a last problem, the first or last one at it is the next. */
  readonly selection: readonly Id[];
}

/**
 * The next problem of the list, or the one before; after the last comes the first. Where the last one is mended its
 * place is where to go on: what moved up into it is next.
 */
export function stepThrough(
  rows: readonly ProblemRow[],
  { last, selection }: PlaceInList,
  by: 1 | -1,
): { readonly row: ProblemRow; readonly index: number } | null {
  if (rows.length === 0) return null;
  const at = (index: number) => {
    const held = (index + rows.length) % rows.length;
    const row = rows[held];
    return row ? { row, index: held } : null;
  };
  const held = last ? rows.findIndex(({ id }) => id === last.id) : -1;
  if (held >= 0) return at(held + by);
  if (last) return at(by > 0 ? Math.min(last.index, rows.length) : Math.min(last.index, rows.length) - 1);
  const isSelected = ({ problem }: ProblemRow) => selection.includes(problem.at);
  const near = by > 0 ? rows.findIndex(isSelected) : rows.findLastIndex(isSelected);
  if (near >= 0) return at(near);
  return at(by > 0 ? 0 : -1);
}
