import type { Measured } from "../redesign/case-total.ts";
import type { BeforeAfter } from "../redesign/lane-changes.ts";
import type { ReportFormat } from "./format.ts";

/** No line ends between a number and its unit. */
const SPACE = "\u00A0";

/** Two sides of a figure as text, in one unit where both are there; null where a side is not available. */
export interface PairText {
  readonly before: string | null;
  readonly after: string | null;
  /** Behind the second of them; "" where each has its own. */
  readonly unit: string;
  readonly same: boolean;
}

/** Minutes of one case, before and after: in one unit where both are said in it, else each in its own. */
export function timePair(format: ReportFormat, { before, after }: BeforeAfter<Measured>): PairText {
  const one = ({ value }: Measured) => (value === null ? null : format.minutes(value));
  const [first, second] = [one(before), one(after)];
  if (first === null || second === null) return { before: first, after: second, unit: "", same: false };
  const [old = "", oldUnit = ""] = first.split(SPACE);
  const [fresh = "", unit = ""] = second.split(SPACE);
  // Nothing is nothing in every unit.
  if (before.value === 0 || oldUnit === unit)
    return { before: old, after: fresh, unit, same: first === second };
  return { before: first, after: fresh, unit, same: false };
}

export const countPair = (format: ReportFormat, { before, after }: BeforeAfter<number>): PairText => ({
  before: format.number(before),
  after: format.number(after),
  unit: "",
  same: before === after,
});
