import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";
import { heldLog } from "../event-log/held-log.ts";
import { confidenceOf, footingOf, type TimedRecord } from "../standard/footing.ts";
import { measureInLog } from "../standard/measure-in-log.ts";
import type { Measured } from "../standard/records.ts";
import { eventLogColumns, recordIn } from "./event-log.ts";
import type { ColumnPlace, MeasureContext } from "./measure.ts";

export interface StandardTimesQuestion {
  /** Of standards and promises. */
  readonly ids: readonly Id[];
}

/** The answer of a log to a standard or a promise; null where it has none, with the reason in words. */
export interface StandardTimes {
  readonly id: Id;
  readonly measured: Measured | null;
  readonly problem: string | null;
}

const timedRecord = (model: ReadModel, id: Id): TimedRecord | undefined =>
  model.get("standard", id) ?? model.get("promise", id);

export function standardColumns(model: ReadModel, { ids }: StandardTimesQuestion): ColumnPlace[] {
  const logs = new Set(ids.flatMap((id) => timedRecord(model, id)?.eventLogId ?? []));
  return [...logs].flatMap((eventLogId) => eventLogColumns(model, { eventLogId }));
}

/** Of each that was asked and can be measured by a log. */
export function computeStandardTimes(
  context: MeasureContext,
  { ids }: StandardTimesQuestion,
): StandardTimes[] {
  return ids.flatMap((id) => {
    const record = timedRecord(context.model, id);
    return record ? [answerOf(context, id, record)] : [];
  });
}

function answerOf({ model, readColumn }: MeasureContext, id: Id, record: TimedRecord): StandardTimes {
  const footing = footingOf(model, record);
  const found = record.eventLogId === null ? null : recordIn(model, record.eventLogId);
  const { limit } = record;
  if (footing === null || !found || limit === null) return { id, measured: null, problem: null };
  try {
    const log = heldLog(found.record, found.dataset, readColumn);
    const calendar = model.get("calendar", record.calendarId) ?? null;
    const answer = measureInLog(log, { ...record, limit }, calendar, confidenceOf(model));
    return { id, measured: answer && { footing, ...answer }, problem: null };
  } catch (error) {
    return { id, measured: null, problem: error instanceof Error ? error.message : String(error) };
  }
}
