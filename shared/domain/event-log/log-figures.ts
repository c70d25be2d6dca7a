import { type Interval, wilson } from "@shared/statistics/proportion.ts";
import { type ActivityFigures, type Rework, readBetween, type Transition } from "./between-events.ts";
import { ALL_CASES, type CaseChoice, type CaseSet, caseValues, chooseCases } from "./case-set.ts";
import { type Distribution, distributionOf } from "./distribution.ts";
import type { OrderedLog } from "./ordered-log.ts";
import { type Variant, variantsOf } from "./variants.ts";
import { type WorkInProgress, workInProgress } from "./work-in-progress.ts";

/** A share of cases with Wilson's interval. */
export interface CaseShare extends Interval {
  readonly count: number;
  readonly n: number;
  readonly share: number;
  readonly confidence: number;
}

export interface FigureOptions {
  readonly choice: CaseChoice;
  /** Lead time that a case should keep, milliseconds; a case exactly at it keeps it. Null = no limit. */
  readonly limit: number | null;
  readonly confidence?: number;
}

/** What a log tells of the cases chosen. Shares and distributions are null when there is no case. */
export interface LogFigures {
  readonly cases: number;
  readonly events: number;
  /** Of the cases chosen, those that have ended. */
  readonly completeCases: number;
  readonly incompleteLeftOut: number;
  /** First and last moment, milliseconds; null without a case. */
  readonly from: number | null;
  readonly to: number | null;
  readonly leadTime: Distribution | null;
  /** Every lead time, shortest first: the cumulative curve. */
  readonly leadTimes: Float64Array;
  readonly withinLimit: CaseShare | null;
  readonly variants: readonly Variant[];
  readonly activities: readonly ActivityFigures[];
  readonly transitions: readonly Transition[];
  readonly rework: Rework;
  readonly reworkShare: CaseShare | null;
  /** Null without a case, or where a wrong date would make a calendar of more than a century. */
  readonly workInProgress: WorkInProgress | null;
}

export function computeLogFigures(
  log: OrderedLog,
  { choice, limit, confidence = 0.95 }: FigureOptions = { choice: ALL_CASES, limit: null },
): LogFigures {
  const set = chooseCases(log, choice);
  const leadTimes = set.leadTimes.slice();
  const leadTime = distributionOf(leadTimes, confidence);
  const { activities, transitions, rework } = readBetween(log, set);
  return {
    cases: set.count,
    events: set.eventCount,
    completeCases: set.complete.reduce((sum, one) => sum + one, 0),
    incompleteLeftOut: set.incompleteLeftOut,
    from: set.count === 0 ? null : set.begins.reduce((a, b) => Math.min(a, b)),
    to: set.count === 0 ? null : set.ends.reduce((a, b) => Math.max(a, b)),
    leadTime,
    leadTimes,
    withinLimit:
      limit === null ? null : shareOfCases(countWithin(set.leadTimes, limit), set.count, confidence),
    variants: variantsOf(log, set),
    activities,
    transitions,
    rework,
    reworkShare: shareOfCases(rework.cases, set.count, confidence),
    workInProgress: workInProgress(log, set),
  };
}

export function shareOfCases(count: number, n: number, confidence = 0.95): CaseShare | null {
  const interval = wilson(count, n, confidence);
  return interval && { count, n, share: count / n, ...interval, confidence };
}

function countWithin(leadTimes: Float64Array, limit: number): number {
  let count = 0;
  for (const leadTime of leadTimes) if (leadTime <= limit) count++;
  return count;
}

/** One value of an attribute; "" for the cases that do not tell it. */
export interface AttributeValueFigures {
  readonly value: string;
  readonly cases: number;
  readonly share: number;
  readonly leadTime: Distribution;
  readonly withinLimit: CaseShare | null;
  readonly rework: CaseShare;
}

/** The cases chosen, told apart by what an attribute says of them; most cases first, the blank last. */
export function figuresByAttribute(
  log: OrderedLog,
  attribute: string,
  { choice, limit, confidence = 0.95 }: FigureOptions,
): AttributeValueFigures[] {
  const set = chooseCases(log, choice);
  const { codes, values } = caseValues(log, attribute);
  const members = new Map<number, number[]>();
  for (let index = 0; index < set.count; index++) {
    const code = codes[set.cases[index]!]!;
    const held = members.get(code);
    if (held) held.push(index);
    else members.set(code, [index]);
  }
  const reworked = reworkedCases(log, set);
  return [...members]
    .map(([code, indexes]): AttributeValueFigures => {
      const leadTimes = Float64Array.from(indexes, (index) => set.leadTimes[index]!);
      const again = indexes.reduce((sum, index) => sum + reworked[index]!, 0);
      return {
        value: values[code]!,
        cases: indexes.length,
        share: indexes.length / set.count,
        leadTime: distributionOf(leadTimes, confidence)!,
        withinLimit:
          limit === null ? null : shareOfCases(countWithin(leadTimes, limit), indexes.length, confidence),
        rework: shareOfCases(again, indexes.length, confidence)!,
      };
    })
    .sort(
      (a, b) =>
        Number(a.value === "") - Number(b.value === "") || b.cases - a.cases || (a.value < b.value ? -1 : 1),
    );
}

/** 1 for each chosen case in which an activity happened more than once. */
function reworkedCases(log: OrderedLog, set: CaseSet): Uint8Array {
  const seenIn = new Int32Array(log.columns.activities.length).fill(-1);
  return Uint8Array.from(set.cases, (which, index) => {
    for (let place = log.caseStart[which]!; place < log.caseStart[which + 1]!; place++) {
      if (seenIn[log.activity[place]!] === index) return 1;
      seenIn[log.activity[place]!] = index;
    }
    return 0;
  });
}
