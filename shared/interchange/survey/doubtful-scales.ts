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

/** Where usual scales from 1 end; an answer there is taken to be the best that could be given. */
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
/** So many people do not all leave out the lower half of the scale that they were asked on, and its upper end. */
const MANY_ANSWERS = 100;

/**
 * What answers from `low` to `high` leave open: 1–4 may be a scale of four, or one of five of which nobody gave the
 * best; with a 0 that is one step of the scale, or no answer; 3–5 of a few people may as well be the middle of ten.
 * Null where they end as a usual scale does, and where there are none.
 */
export function openScale(low: number, high: number, answers = 0): OpenScale | null {
  if (!(low <= high) || isSettled(low, high, answers)) return null;
  return { low, high, offers: offersFor(low, high) };
}

function isSettled(low: number, high: number, answers: number): boolean {
  if (low > 0 && ENDS.includes(high)) return low < (1 + high) / 2 || answers >= MANY_ANSWERS;
  // To 10 and to 100 scales begin at 0 or at 1. A slider to 100 that was left at 1 and never at 0 begins there; of ten
  // answers nobody need have given the 0.
  if (low === 0 && (high === 1 || high === 10)) return true;
  if (high === 100 && (low === 0 || low === 1)) return true;
  return low < 0 && low === -high;
}

function offersFor(low: number, high: number): ScaleEnds[] {
  if (low < 0) {
    const reach = Math.max(-low, high);
    return BOTH_WAYS.filter((end) => end >= reach)
      .slice(0, MOST_OFFERS - 2)
      .map((end) => ({ minimum: -end, maximum: end }));
  }
  const fit = OFFERED.filter(([minimum, maximum]) => low >= minimum && high <= maximum);
  // A scale from nought that just holds the answers is none of the usual ones, and as likely as they.
  const isWhole = Number.isInteger(low) && Number.isInteger(high);
  const exact: [number, number][] = isWhole && low === 0 && high < 10 ? [[0, high]] : [];
  if (low === 0 && ENDS.includes(high)) exact.push([1, high]);
  return [...exact, ...fit].slice(0, MOST_OFFERS).map(([minimum, maximum]) => ({ minimum, maximum }));
}

/** Expectation, perception and importance are asked on one scale: what one column does not show, the others may. */
const TOGETHER: readonly string[] = ["expectation", "perception", "importance"];

/** Asked of several touch points, mostly in the same words. */
const SHARED: readonly string[] = ["csat", "ces"];

/** The answers of all columns that are asked alike. */
interface Like {
  readonly low: number;
  readonly high: number;
  readonly columns: readonly string[];
}

const kindOf = (role: string): string => (TOGETHER.includes(role) ? "rating" : role);

/**
 * The columns whose scale their answers do not settle, alike ones together. Words of a known scale settle theirs;
 * Kano's pairs have only one, and recommendation is open only where somebody answered 11. What like columns show settles
 * it, unless it is a longer scale than the column would be read on.
 */
export function doubtfulScales(
  plans: readonly ColumnPlan[],
  rangeOf: (column: string) => ColumnRange,
  answersOf: (column: string) => number = () => 0,
): ScaleDoubt[] {
  const asked = plans.filter(({ role }) => isScaled(role) && role !== "nps" && !role.startsWith("kano"));
  const spans = asked.map((plan) => ({ plan, ...span(plan, rangeOf(plan.column)) }));
  const kinds = new Map<string, Like>();
  for (const { plan, low, high, isWorded } of spans) {
    if (isWorded) continue;
    const held = kinds.get(kindOf(plan.role)) ?? { low, high, columns: [] };
    kinds.set(kindOf(plan.role), {
      low: Math.min(held.low, low),
      high: Math.max(held.high, high),
      columns: [...held.columns, plan.column],
    });
  }
  const most = (columns: readonly string[]) =>
    columns.reduce((least, column) => Math.max(least, answersOf(column)), 0);
  const open = new Set(
    [...kinds].flatMap(([kind, { low, high, columns }]) =>
      openScale(low, high) && openScale(low, high, most(columns)) ? [kind] : [],
    ),
  );
  const groups = new Map<string, { plan: ColumnPlan; columns: string[]; low: number; high: number }>();
  for (const one of spans) {
    const { plan } = one;
    const like = kinds.get(kindOf(plan.role));
    if (one.isWorded || !like) continue;
    const isShort =
      SHARED.includes(plan.role) && like.high > plan.maximum && most([plan.column]) < MANY_ANSWERS;
    if (!isShort && !open.has(kindOf(plan.role))) continue;
    const seen = isShort ? one : like;
    const key = `${plan.minimum} ${plan.maximum}`;
    const held = groups.get(key) ?? { plan, columns: [], low: seen.low, high: seen.high };
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
    offers: offersFor(low, high),
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

/**
 * The answers of one column as its plan reads them: a nought that is called “not applicable”, in the file or by hand, is
 * none. One that is only taken for it, below 1–5 or 1–7, leaves the scale open.
 */
function span(plan: ColumnPlan, range: ColumnRange): { low: number; high: number; isWorded: boolean } {
  const worded = plan.codes.length > 0 && range.words.length > 0;
  const isNamed = range.explained.some(({ to }) => to === 0) || !ENDS.includes(range.high);
  const low = range.low === 0 && plan.missing.includes("0") && isNamed ? 1 : range.low;
  return { low: low + plan.shift, high: range.high + plan.shift, isWorded: worded };
}

/**
 * The plan with its column on the scale that somebody says it was asked on: a nought that the scale holds is an answer,
 * and recommendation is moved to 0–10.
 */
export function planOnScale(plan: ColumnPlan, { minimum, maximum }: ScaleEnds): ColumnPlan {
  if (plan.role !== "nps") {
    const missing = minimum <= 0 ? plan.missing.filter((text) => text !== "0") : plan.missing;
    return { ...plan, minimum, maximum, missing };
  }
  const shift = TO_TEN.minimum - minimum;
  const codes = plan.codes.map(({ from, to }) => ({ from, to: to + shift - plan.shift }));
  return { ...plan, ...TO_TEN, shift, codes };
}
