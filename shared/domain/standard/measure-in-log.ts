import { percentileOfSorted } from "@shared/statistics/percentiles.ts";
import type { OrderedLog } from "../event-log/ordered-log.ts";
import { type LogSpan, timesInLog } from "./log-times.ts";
import type { Calendar, Measured } from "./records.ts";
import { workingClock } from "./working-time.ts";

const MINUTE = 60_000;

/** What a log tells of a limit; everything that is kept of it but what it was measured from. */
export type LogAnswer = Omit<Measured, "footing">;

/**
 * Compliance with a limit (minutes of the calendar; a case exactly at it keeps it) over the cases of a log, with median
 * and 90th percentile of those that have ended. Throws as `timesInLog` does; null of a log without events.
 */
export function measureInLog(
  log: OrderedLog,
  span: LogSpan & { readonly limit: number },
  calendar: Calendar | null,
  confidence: number,
): LogAnswer | null {
  const times = timesInLog(log, span, workingClock(calendar));
  if (times === null) return null;
  const minutes = times.ended.map((time) => time / MINUTE).sort();
  const met = countUpTo(minutes, span.limit);
  const overdue = times.open.length - countUpTo(times.open.map((time) => time / MINUTE).sort(), span.limit);
  const p90 = percentileOfSorted(minutes, 0.9, confidence);
  return {
    from: times.from,
    asOf: times.asOf,
    confidence,
    met,
    breached: minutes.length - met,
    overdue,
    notDue: times.open.length - overdue,
    notStarted: times.notStarted,
    median: percentileOfSorted(minutes, 0.5, confidence)?.value ?? null,
    p90: p90?.value ?? null,
    p90Low: p90?.low ?? null,
    p90High: p90?.high ?? null,
  };
}

/** How many of the sorted values are at most this. */
function countUpTo(sorted: Float64Array, limit: number): number {
  const above = sorted.findIndex((value) => value > limit);
  return above < 0 ? sorted.length : above;
}
