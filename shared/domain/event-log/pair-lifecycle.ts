import type { EventColumns } from "./event-columns.ts";

const STARTS = new Set(["start", "started", "begin", "began", "in progress", "inprogress"]);
const ENDS = new Set(["complete", "completed", "end", "ended", "done", "finish", "finished", "closed"]);

/**
 * Joins the row that says an activity began with the next one of the same case and activity that says it was done,
 * first begun first done. Other transitions (scheduled, suspended …) are no event of their own; a log that never
 * says that something was done keeps all its rows, each an event at its time.
 */
export function pairLifecycle(
  columns: EventColumns,
  lifecycle: { readonly codes: Uint32Array; readonly values: readonly string[] },
): EventColumns {
  const kinds = lifecycle.values.map((value) => {
    const word = value.trim().toLowerCase();
    return STARTS.has(word) ? "start" : ENDS.has(word) || word === "" ? "end" : "other";
  });
  const kindOf = (event: number) => kinds[lifecycle.codes[columns.rows[event]!]!]!;
  const { caseCodes, activityCodes, endTimes, rows } = columns;
  const count = rows.length;
  const byTime = Uint32Array.from(rows, (_, event) => event).sort(
    (a, b) => endTimes[a]! - endTimes[b]! || a - b,
  );
  const begun = new Map<number, number[]>();
  const starts = columns.startTimes?.slice() ?? new Float64Array(count).fill(Number.NaN);
  const kept: number[] = [];
  let otherTransition = 0;
  let waiting = 0;
  for (const event of byTime) {
    const kind = kindOf(event);
    const key = caseCodes[event]! * columns.activities.length + activityCodes[event]!;
    if (kind === "start") {
      const queue = begun.get(key);
      if (queue) queue.push(event);
      else begun.set(key, [event]);
      waiting++;
    } else if (kind === "other") otherTransition++;
    else {
      const start = begun.get(key)?.shift();
      if (start !== undefined) {
        starts[event] = endTimes[start]!;
        waiting--;
      }
      kept.push(event);
    }
  }
  if (kept.length === 0) return columns;
  const events = Uint32Array.from(kept).sort();
  const pick = <T extends Uint32Array | Float64Array | Int16Array>(values: T): T => {
    const picked = values.slice(0, events.length) as T;
    for (let index = 0; index < events.length; index++) picked[index] = values[events[index]!]!;
    return picked;
  };
  const picked = pick(starts);
  return dropUnusedCases({
    ...columns,
    caseCodes: pick(caseCodes),
    activityCodes: pick(activityCodes),
    endTimes: pick(endTimes),
    startTimes: picked.some((start) => !Number.isNaN(start)) ? picked : null,
    offsets: columns.offsets && pick(columns.offsets),
    attributes: columns.attributes.map((attribute) => ({ ...attribute, codes: pick(attribute.codes) })),
    rows: pick(rows),
    leftOut: { ...columns.leftOut, otherTransition, unfinished: waiting },
  });
}

/** A case or an activity of which nothing was ever done is not in the log. */
function dropUnusedCases(columns: EventColumns): EventColumns {
  const cases = renumber(columns.caseCodes, columns.cases);
  const activities = renumber(columns.activityCodes, columns.activities);
  return {
    ...columns,
    caseCodes: cases.codes,
    cases: cases.values,
    activityCodes: activities.codes,
    activities: activities.values,
  };
}

/** Only the values that occur, numbered in the order in which they first do. */
export function renumber(
  codes: Uint32Array,
  values: readonly string[],
): { codes: Uint32Array; values: readonly string[] } {
  const numbers = new Int32Array(values.length).fill(-1);
  const used: string[] = [];
  const renumbered = codes.map((code) => {
    if (numbers[code] === -1) numbers[code] = used.push(values[code]!) - 1;
    return numbers[code]!;
  });
  return { codes: renumbered, values: used };
}
