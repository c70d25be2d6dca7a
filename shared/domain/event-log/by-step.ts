import type { CaseSet } from "./case-set.ts";
import { condensed } from "./condensed.ts";
import { type Distribution, distributionOf, groupValues } from "./distribution.ts";
import type { OrderedLog } from "./ordered-log.ts";

/** What the log says of one step; events of the step that follow each other directly are one visit. */
export interface StepFigures {
  readonly visits: number;
  readonly cases: number;
  /**
   * From the event before to the visit's beginning; where the log knows no beginning, to the end of its first event.
   * Null when no visit has an event before it.
   */
  readonly wait: Distribution | null;
  /** From its first beginning to its last end; null where the log knows no beginnings. */
  readonly work: Distribution | null;
  /** Minutes; of every visit: one that begins its case has not waited. Empty where `wait` is null. */
  readonly waitSample: readonly number[];
  /** Minutes; empty where `work` is null. */
  readonly workSample: readonly number[];
}

/** How often one step led to the next one that the map knows; `to` −1 is the end of the case. */
export interface StepTransition {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** `stepOf` gives each activity its step, −1 for none. Activities without a step are passed over on the way. */
export function figuresByStep(
  log: OrderedLog,
  set: CaseSet,
  stepOf: Int32Array,
  stepCount: number,
): { steps: StepFigures[]; transitions: StepTransition[] } {
  const visits = new Uint32Array(stepCount);
  const cases = new Uint32Array(stepCount);
  const seenIn = new Int32Array(stepCount).fill(-1);
  const waits = new Float64Array(set.eventCount);
  const works = new Float64Array(set.eventCount);
  const waitGroup = new Int32Array(set.eventCount).fill(-1);
  const workGroup = new Int32Array(set.eventCount).fill(-1);
  const visitGroup = new Int32Array(set.eventCount).fill(-1);
  const follows = new Map<number, number>();
  const count = (from: number, to: number) => {
    const key = from * (stepCount + 1) + to + 1;
    follows.set(key, (follows.get(key) ?? 0) + 1);
  };
  let at = 0;
  for (let index = 0; index < set.count; index++) {
    const which = set.cases[index]!;
    const first = log.caseStart[which]!;
    const to = log.caseStart[which + 1]!;
    let last = -1;
    for (let place = first; place < to; ) {
      const step = stepOf[log.activity[place]!]!;
      let next = place + 1;
      while (next < to && stepOf[log.activity[next]!] === step) next++;
      if (step >= 0) {
        visits[step]!++;
        if (seenIn[step] !== index) {
          seenIn[step] = index;
          cases[step]!++;
        }
        visitGroup[at] = step;
        const start = log.start === null ? Number.NaN : log.start[place]!;
        if (place > first) {
          const begin = Number.isNaN(start) ? log.end[place]! : start;
          waits[at] = Math.max(0, begin - log.end[place - 1]!);
          waitGroup[at] = step;
        }
        if (!Number.isNaN(start)) {
          works[at] = log.end[next - 1]! - start;
          workGroup[at] = step;
        }
        at++;
        if (last >= 0) count(last, step);
        last = step;
      }
      place = next;
    }
    if (last >= 0) count(last, -1);
  }
  const waitOf = groupValues(waitGroup, waits, stepCount);
  const workOf = groupValues(workGroup, works, stepCount);
  const visitOf = groupValues(visitGroup, waits, stepCount);
  const steps = Array.from({ length: stepCount }, (_, step): StepFigures => {
    const wait = distributionOf(waitOf(step));
    const work = distributionOf(workOf(step));
    return {
      visits: visits[step]!,
      cases: cases[step]!,
      wait,
      work,
      waitSample: wait === null ? [] : sampleOf(visitOf(step)),
      workSample: work === null ? [] : sampleOf(workOf(step)),
    };
  });
  const transitions = [...follows].map(
    ([key, times]): StepTransition => ({
      from: Math.floor(key / (stepCount + 1)),
      to: (key % (stepCount + 1)) - 1,
      count: times,
    }),
  );
  return { steps, transitions };
}

const MINUTE = 60_000;

const sampleOf = (values: Float64Array): number[] =>
  condensed(values.sort()).map((value) => Number((value / MINUTE).toPrecision(6)));
