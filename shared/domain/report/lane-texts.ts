import type { Measured } from "../redesign/case-total.ts";
import type { BeforeAfter } from "../redesign/lane-changes.ts";
import type { ReportFormat } from "./format.ts";

/** Two sides of a figure as text, in one unit where both are there; null where a side is not available. */
export interface PairText {
  readonly before: string | null;
  readonly after: string | null;
  /** Behind the second of them; "" where each has its own. */
  readonly unit: string;
  readonly same: boolean;
}

/** Minutes of one case, before and after. */
export function timePair(format: ReportFormat, { before, after }: BeforeAfter<Measured>): PairText {
  if (before.value === null || after.value === null) {
    const one = ({ value }: Measured) => (value === null ? null : format.minutes(value));
    return { before: one(before), after: one(after), unit: "", same: false };
  }
  const pair = format.measurePair("work", before.value, after.value);
  return { ...pair, same: pair.difference === "0" };
}

export const countPair = (format: ReportFormat, { before, after }: BeforeAfter<number>): PairText => ({
  before: format.number(before),
  after: format.number(after),
  unit: "",
  same: before === after,
});
