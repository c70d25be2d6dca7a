import { meanDistance } from "@shared/domain/scoring/agreement/disagreement.ts";
import {
  type RatingSummary,
  summarise,
  type Workshop,
  type WorkshopRow,
} from "@shared/domain/scoring/workshop/workshop.ts";

export const RESULT_SORTS = ["disputed", "highest", "register"] as const;
export type ResultSort = (typeof RESULT_SORTS)[number];

export interface ResultRow {
  readonly row: WorkshopRow;
  readonly summary: RatingSummary;
  /** Mean distance of two participants, in points; null below two ratings. */
  readonly apart: number | null;
}

/** Touch points that anybody rated; equal ones stay in the order of the register. */
export function resultRows({ rows }: Workshop, sort: ResultSort): ResultRow[] {
  const all = rows
    .filter((row) => row.ratings.some((rating) => rating !== null))
    .map((row) => ({ row, summary: summarise(row.ratings), apart: meanDistance(row.ratings).apart }));
  if (sort === "register") return all;
  const key = (one: ResultRow) => (sort === "disputed" ? (one.apart ?? -1) : (one.summary.mean ?? 0));
  return all.sort((a, b) => key(b) - key(a));
}
