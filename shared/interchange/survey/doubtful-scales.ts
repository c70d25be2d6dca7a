import { isScaled } from "@shared/domain/scoring/question-roles.ts";
import type { ColumnPlan } from "./guess-mapping.ts";
import { askedToEleven, type ColumnRange } from "./guess-scale.ts";

export interface ScaleEnds {
  readonly minimum: number;
  readonly maximum: number;
}

/** Answers that leave open on which scale they were asked. */
export interface OpenScale {
  /** The least and the greatest answer that was given. */
  readonly low: number;
  readonly high: number;
  /** Usual scales that hold them, the shortest first; none where no usual one does. */
  readonly offers: readonly ScaleEnds[];
}

/** Columns that leave the same open: their answers are read on one scale until somebody says which it was. */
export interface ScaleDoubt extends OpenScale, ScaleEnds {
  readonly columns: readonly string[];
  /** Of a recommendation: how many answers are 11, of how many, and none 0. Null for other columns. */
  readonly elevens: ColumnRange["elevens"];
}

/** Where usual scales end; an answer there is taken to be the best that could be given. */
const ENDS = [5, 7];
const OFFERED: readonly (readonly [number, number])[] = [
  [1, 2],
  [1, 3],
  [1, 4],
  [1, 5],
  [1, 6],
  [1, 7],
  [1, 9],
  [0, 10],
  [1, 10],
  [0, 20],
  [0, 100],
  [1, 100],
];
const BOTH_WAYS = [1, 2, 3, 5, 10, 50, 100];
const MOST_OFFERS = 5;

/**
 * What answers from `low` to `high` leave open: 1–4 may be a scale of four, or one of five of which nobody gave the
 * best. Null where they end as a usual scale does, and where there are none.
 */
export function openScale(low: number, high: number): OpenScale | null {
  if (!(low <= high)) return null;
  const isWhole = Number.isInteger(low) && Number.isInteger(high);
  if (low >= 0 && ENDS.includes(high)) return null;
  // To 10 and to 100 scales begin at 0 or at 1. A slider to 100 that was left at 1 and never at 0 begins there; of ten
  // answers nobody need have given the 0.
  if (low === 0 && (high === 1 || high === 10)) return null;
  if (high === 100 && (low === 0 || low === 1)) return null;
  if (low < 0 && low === -high) return null;
  return { low, high, offers: offersFor(low, high, isWhole) };
}

function offersFor(low: number, high: number, isWhole: boolean): ScaleEnds[] {
  if (low < 0) {
    const reach = Math.max(-low, high);
    return BOTH_WAYS.filter((end) => end >= reach)
      .slice(0, MOST_OFFERS - 2)
      .map((end) => ({ minimum: -end, maximum: end }));
  }
  const fit = OFFERED.filter(([minimum, maximum]) => low >= minimum && high <= maximum);
  // A scale from nought that just holds the answers is none of the usual ones, and as likely as they.
  const exact: [number, number][] = isWhole && low === 0 && high < 10 ? [[0, high]] : [];
  return [...exact, ...fit].slice(0, MOST_OFFERS).map(([minimum, maximum]) => ({ minimum, maximum }));
}

/** Expectation, perception and importance are asked on one scale: what one column does not show, the others may. */
const TOGETHER: readonly string[] = ["expectation", "perception", "importance"];

/**
 * The columns whose scale their answers do not settle, alike ones together. Words of a known scale settle theirs;
 * Kano's pairs have only one, and recommendation is open only where somebody answered 11.
 */
export function doubtfulScales(
  plans: readonly ColumnPlan[],
  rangeOf: (column: string) => ColumnRange,
): ScaleDoubt[] {
  const asked = plans.filter(({ role }) => isScaled(role) && role !== "nps" && !role.startsWith("kano"));
  const spans = asked.map((plan) => ({ plan, ...span(plan, rangeOf(plan.column)) }));
  const shared = spans.filter(({ plan }) => TOGETHER.includes(plan.role));
  const whole = {
    low: Math.min(...shared.map(({ low }) => low)),
    high: Math.max(...shared.map(({ high }) => high)),
  };
  const groups = new Map<string, { plan: ColumnPlan; columns: string[]; low: number; high: number }>();
  for (const { plan, low, high, isWorded } of spans) {
    const seen = TOGETHER.includes(plan.role) ? whole : { low, high };
    if (isWorded || openScale(seen.low, seen.high) === null) continue;
    const key = `${plan.minimum} ${plan.maximum}`;
    const held = groups.get(key) ?? { plan, columns: [], ...seen };
    groups.set(key, {
      plan: held.plan,
      columns: [...held.columns, plan.column],
      low: Math.min(held.low, seen.low),
      high: Math.max(held.high, seen.high),
    });
  }
  const found = [...groups.values()].map(({ plan, columns, low, high }) => ({
    columns,
    low,
    high,
    minimum: plan.minimum,
    maximum: plan.maximum,
    offers: openScale(low, high)?.offers ?? [],
    elevens: null,
  }));
  return [...found, ...plans.flatMap((plan) => elevensOf(plan, rangeOf))];
}

const TO_TEN: ScaleEnds = { minimum: 0, maximum: 10 };
const TO_ELEVEN: ScaleEnds = { minimum: 1, maximum: 11 };

/** A recommendation with an 11 or two: a slip on 0–10, or 1–11. Left out as no answers, they ask nothing. */
function elevensOf(plan: ColumnPlan, rangeOf: (column: string) => ColumnRange): ScaleDoubt[] {
  if (plan.role !== "nps" || plan.shift !== 0 || plan.missing.includes("11")) return [];
  const range = rangeOf(plan.column);
  if (askedToEleven(range) !== "open") return [];
  const { low, high, elevens } = range;
  return [{ columns: [plan.column], low, high, ...TO_TEN, offers: [TO_TEN, TO_ELEVEN], elevens }];
}

/** The plan with its column on the scale that somebody says it was asked on; recommendation is moved to 0–10. */
export function planOn(plan: ColumnPlan, { minimum, maximum }: ScaleEnds): ColumnPlan {
  if (plan.role !== "nps") return { ...plan, minimum, maximum };
  const shift = TO_TEN.minimum - minimum;
  const codes = plan.codes.map(({ from, to }) => ({ from, to: to + shift - plan.shift }));
  return { ...plan, ...TO_TEN, shift, codes };
}

/** The answers of one column as its plan reads them: a nought that means “not applicable” is none. */
function span(plan: ColumnPlan, range: ColumnRange): { low: number; high: number; isWorded: boolean } {
  const worded = plan.codes.length > 0 && range.words.length > 0;
  const low = range.low === 0 && plan.missing.includes("0") ? 1 : range.low;
  return { low: low + plan.shift, high: range.high + plan.shift, isWorded: worded };
}
