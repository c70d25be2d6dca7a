import { pick, renumber } from "./codes.ts";
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
  const byTime = eventsByTime(endTimes);
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
  const picked = pick(starts, events);
  return dropUnusedCases({
    ...columns,
    caseCodes: pick(caseCodes, events),
    activityCodes: pick(activityCodes, events),
    endTimes: pick(endTimes, events),
    startTimes: picked.some((start) => !Number.isNaN(start)) ? picked : null,
    offsets: columns.offsets && pick(columns.offsets, events),
    attributes: columns.attributes.map((attribute) => ({
      ...attribute,
      codes: pick(attribute.codes, events),
    })),
    rows: pick(rows, events),
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

/** Events in the order of their times, those of one moment in the order of the file. */
function eventsByTime(times: Float64Array): Uint32Array {
  const order = new Uint32Array(times.length);
  let sorted = true;
  for (let event = 0; event < order.length; event++) {
    order[event] = event;
    sorted &&= event === 0 || times[event - 1]! <= times[event]!;
  }
  return sorted ? order : order.sort((a, b) => times[a]! - times[b]! || a - b);
}
