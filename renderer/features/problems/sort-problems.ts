import { type GridSort, sortRows } from "../../ui/grid-model.ts";
import { problemColumns } from "./problem-columns.tsx";
import type { ProblemFilter } from "./problem-filter.ts";
import { lineOf } from "./problem-lines.ts";
import type { ProblemRow } from "./problem-rows.ts";

/** The rows by what a column of the list says; groups stay where they are, and each has its own in this order. */
export function sortProblems(
  rows: readonly ProblemRow[],
  filter: ProblemFilter,
  sort: GridSort | null,
): readonly ProblemRow[] {
  if (!sort) return rows;
  return sortRows(rows.map(lineOf), problemColumns(filter), sort).flatMap(({ row }) => row ?? []);
}
