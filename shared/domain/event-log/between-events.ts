import type { CaseSet } from "./case-set.ts";
import { type Distribution, distributionOf, groupValues } from "./distribution.ts";
import type { OrderedLog } from "./ordered-log.ts";

/** What happened at one activity. Times are null where the log cannot tell them. */
export interface ActivityFigures {
  readonly activity: number;
  readonly events: number;
  /** Cases in which it happened at all. */
  readonly cases: number;
  /** Of those, the ones in which it happened more than once. */
  readonly reworkedCases: number;
  /** Times that it happened again in a case. */
  readonly repetitions: number;
  /** Of the repetitions, the ones right after itself. */
  readonly selfRepetitions: number;
  readonly firstInCase: number;
  readonly lastInCase: number;
  /**
   * From the end of the event before to the beginning of this one; where no beginning is known, to its end, so that
   * it holds the work too. Never below 0: work that overlaps has not waited.
   */
  readonly before: Distribution | null;
  /** From its beginning to its end; null where the log knows no beginnings. */
  readonly service: Distribution | null;
}

/** One activity right after another. */
export interface Transition {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Cases in which it happened. */
  readonly cases: number;
  /** Share of all that followed `from`, the end of a case included. */
  readonly share: number;
  readonly time: Distribution;
}

export interface Rework {
  /** Cases in which some activity happened more than once. */
  readonly cases: number;
  readonly repetitions: number;
  readonly selfRepetitions: number;
}

/** Activities, what follows what, and what was done again, in one pass over the events. */
export function readBetween(
  log: OrderedLog,
  set: CaseSet,
): { activities: ActivityFigures[]; transitions: Transition[]; rework: Rework } {
  const activityCount = log.columns.activities.length;
  const tally = () => new Uint32Array(activityCount);
  const [events, cases, reworked, again, selfAgain, first, last] = [
    tally(),
    tally(),
    tally(),
    tally(),
    tally(),
    tally(),
    tally(),
  ];
  const seenIn = new Int32Array(activityCount).fill(-1);
  const reworkedIn = new Int32Array(activityCount).fill(-1);
  const size = set.eventCount;
  const waits = new Float64Array(size);
  const services = new Float64Array(size);
  const waitGroup = new Int32Array(size).fill(-1);
  const serviceGroup = new Int32Array(size).fill(-1);
  const pairGroup = new Int32Array(size).fill(-1);
  const pairs = new Map<number, number>();
  const pairKeys: number[] = [];
  const pairCases: number[] = [];
  const pairSeenIn: number[] = [];
  let reworkCases = 0;
  let at = 0;
  for (let index = 0; index < set.count; index++) {
    const which = set.cases[index]!;
    const from = log.caseStart[which]!;
    const to = log.caseStart[which + 1]!;
    let repeated = false;
    first[log.activity[from]!]!++;
    last[log.activity[to - 1]!]!++;
    for (let place = from; place < to; place++, at++) {
      const activity = log.activity[place]!;
      events[activity]!++;
      if (seenIn[activity] === index) {
        repeated = true;
        again[activity]!++;
        if (log.activity[place - 1] === activity) selfAgain[activity]!++;
        if (reworkedIn[activity] !== index) {
          reworkedIn[activity] = index;
          reworked[activity]!++;
        }
      } else {
        seenIn[activity] = index;
        cases[activity]!++;
      }
      const end = log.end[place]!;
      const start = log.start === null ? Number.NaN : log.start[place]!;
      if (!Number.isNaN(start)) {
        services[at] = end - start;
        serviceGroup[at] = activity;
      }
      if (place === from) continue;
      waits[at] = Math.max(0, (Number.isNaN(start) ? end : start) - log.end[place - 1]!);
      waitGroup[at] = activity;
      const key = log.activity[place - 1]! * activityCount + activity;
      let pair = pairs.get(key);
      if (pair === undefined) {
        pair = pairKeys.push(key) - 1;
        pairs.set(key, pair);
        pairCases.push(0);
        pairSeenIn.push(-1);
      }
      if (pairSeenIn[pair] !== index) {
        pairSeenIn[pair] = index;
        pairCases[pair]!++;
      }
      pairGroup[at] = pair;
    }
    if (repeated) reworkCases++;
  }
  const beforeOf = groupValues(waitGroup, waits, activityCount);
  const serviceOf = groupValues(serviceGroup, services, activityCount);
  const activities = log.columns.activities
    .map(
      (_, activity): ActivityFigures => ({
        activity,
        events: events[activity]!,
        cases: cases[activity]!,
        reworkedCases: reworked[activity]!,
        repetitions: again[activity]!,
        selfRepetitions: selfAgain[activity]!,
        firstInCase: first[activity]!,
        lastInCase: last[activity]!,
        before: distributionOf(beforeOf(activity)),
        service: distributionOf(serviceOf(activity)),
      }),
    )
    .filter((figures) => figures.events > 0)
    .sort((a, b) => b.events - a.events || a.activity - b.activity);
  const timeOf = groupValues(pairGroup, waits, pairKeys.length);
  const transitions = pairKeys
    .map((key, pair): Transition => {
      const from = Math.floor(key / activityCount);
      const time = distributionOf(timeOf(pair))!;
      return {
        from,
        to: key % activityCount,
        count: time.n,
        cases: pairCases[pair]!,
        share: time.n / events[from]!,
        time,
      };
    })
    .sort((a, b) => b.count - a.count || a.from - b.from || a.to - b.to);
  const sum = (counts: Uint32Array) => counts.reduce((total, count) => total + count, 0);
  return {
    activities,
    transitions,
    rework: { cases: reworkCases, repetitions: sum(again), selfRepetitions: sum(selfAgain) },
  };
}
