import type { Grouping } from "./problem-filter.ts";
import { type ProblemLine, problemLines } from "./problem-lines.ts";
import type { ProblemRow } from "./problem-rows.ts";

/** The rows in the order in which the list shows them, those of folded groups too: it is the one that is gone through. */
export const rowsInOrder = (rows: readonly ProblemRow[], grouping: Grouping): readonly ProblemRow[] =>
  problemLines(rows, grouping, new Set()).flatMap(({ row }) => row ?? []);

/** Where a line stands among the rows in order; of the head of a group, where its first one does. */
export const indexOfLine = (order: readonly ProblemRow[], { row, group }: ProblemLine): number =>
  order.indexOf((row ?? group.rows[0]) as ProblemRow);

/**
 * The line of the problem gone to last, or the head of the folded group that it is in. What is mended leaves its place to
 * the next one, a group to the next group.
 */
export function chosenLine(
  lines: readonly ProblemLine[],
  order: readonly ProblemRow[],
  last: { readonly id: string; readonly index: number } | null,
  grouping: Grouping,
): ProblemLine | null {
  if (!last) return null;
  const own = lines.find(({ id }) => id === last.id);
  if (own) return own;
  const row = order.find(({ id }) => id === last.id) ?? order[Math.min(last.index, order.length - 1)];
  if (!row) return null;
  const head = lines.find(({ group }) => group?.rows.includes(row)) ?? null;
  if (last.id.startsWith(`${grouping} `)) return head;
  return lines.find(({ id }) => id === row.id) ?? head;
}
