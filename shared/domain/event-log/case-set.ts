import { caseBegin, caseEnd, type OrderedLog } from "./ordered-log.ts";

/** Only the cases whose attribute has this value; a blank is "". */
export interface CaseFilter {
  readonly attribute: string;
  readonly value: string;
}

/** Which cases are looked at. */
export interface CaseChoice {
  /** All must hold. */
  readonly filters: readonly CaseFilter[];
  /** A case is complete when its last activity is one of these; null = every case counts as complete. */
  readonly endActivities: readonly string[] | null;
  readonly incomplete: "keep" | "leave-out";
}
export const ALL_CASES: CaseChoice = { filters: [], endActivities: null, incomplete: "keep" };

/** The cases looked at, with what is known of each: parallel arrays. */
export interface CaseSet {
  readonly count: number;
  /** Case numbers of the log. */
  readonly cases: Uint32Array;
  readonly begins: Float64Array;
  readonly ends: Float64Array;
  /** First to last event, milliseconds. */
  readonly leadTimes: Float64Array;
  /** 1 where the case has reached an end. */
  readonly complete: Uint8Array;
  /** Cases of the choice's filters that were left out because they have not ended. */
  readonly incompleteLeftOut: number;
  readonly eventCount: number;
}

export function chooseCases(log: OrderedLog, choice: CaseChoice = ALL_CASES): CaseSet {
  const wanted = choice.filters.map((filter) => {
    const { codes, values } = caseValues(log, filter.attribute);
    return { codes, code: filter.value === "" ? 0 : values.indexOf(filter.value) };
  });
  const ending = choice.endActivities && new Set(choice.endActivities);
  const ends = log.columns.activities.map((name) => ending === null || ending.has(name));
  const cases = new Uint32Array(log.caseCount);
  const complete = new Uint8Array(log.caseCount);
  let count = 0;
  let eventCount = 0;
  let incompleteLeftOut = 0;
  for (let index = 0; index < log.caseCount; index++) {
    const from = log.caseStart[index]!;
    const to = log.caseStart[index + 1]!;
    if (from === to || wanted.some(({ codes, code }) => codes[index] !== code)) continue;
    const ended = ends[log.activity[to - 1]!]!;
    if (!ended && choice.incomplete === "leave-out") {
      incompleteLeftOut++;
      continue;
    }
    complete[count] = ended ? 1 : 0;
    cases[count++] = index;
    eventCount += to - from;
  }
  const begins = new Float64Array(count);
  const finished = new Float64Array(count);
  const leadTimes = new Float64Array(count);
  for (let index = 0; index < count; index++) {
    begins[index] = caseBegin(log, cases[index]!);
    finished[index] = caseEnd(log, cases[index]!);
    leadTimes[index] = finished[index]! - begins[index]!;
  }
  return {
    count,
    cases: cases.subarray(0, count),
    begins,
    ends: finished,
    leadTimes,
    complete: complete.subarray(0, count),
    incompleteLeftOut,
    eventCount,
  };
}

/** An attribute's value of each case: what its first event that tells it says. Unknown attributes are all blank. */
export function caseValues(log: OrderedLog, name: string): { codes: Uint32Array; values: readonly string[] } {
  const codes = new Uint32Array(log.caseCount);
  const attribute = log.columns.attributes.find((entry) => entry.name === name);
  if (!attribute) return { codes, values: [""] };
  for (let index = 0; index < log.caseCount; index++) {
    const to = log.caseStart[index + 1]!;
    for (let place = log.caseStart[index]!; place < to && codes[index] === 0; place++)
      codes[index] = attribute.codes[log.order[place]!]!;
  }
  return { codes, values: attribute.values };
}
