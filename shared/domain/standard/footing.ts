import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";
import type { LogSpan } from "./log-times.ts";
import type { Measured } from "./records.ts";

/** What a standard and a promise have in common: a limit in minutes of a calendar, held against the times of a log. */
export interface TimedRecord extends LogSpan {
  readonly eventLogId: Id | null;
  readonly limit: number | null;
  readonly calendarId: Id | null;
  readonly measured: Measured | null;
}

export const confidenceOf = (model: ReadModel): number => model.all("engagement")[0]?.confidence ?? 0.95;

/**
 * All that an answer of the log depends on, as text: what is measured, the hours that count, how the log is read. Two that
 * are equal give the same answer. Null where it cannot be measured: no log, or no limit.
 */
export function footingOf(model: ReadModel, record: TimedRecord): string | null {
  const log = model.get("eventLog", record.eventLogId);
  if (!log || record.limit === null) return null;
  const calendar = model.get("calendar", record.calendarId);
  return JSON.stringify([
    [record.limit, record.fromActivity, record.toActivity, record.pausingActivities],
    calendar ? [calendar.hours, calendar.closedDates] : null,
    [log.datasetId, log.caseColumn, log.activityColumn, log.timeColumn, log.startColumn, log.lifecycleColumn],
    confidenceOf(model),
  ]);
}

/** What the log told, where nothing of what it was measured from has changed since; else null. */
export const currentMeasured = (model: ReadModel, record: TimedRecord): Measured | null =>
  record.measured !== null && record.measured.footing === footingOf(model, record) ? record.measured : null;
