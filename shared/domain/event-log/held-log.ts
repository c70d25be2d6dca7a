import { UserError } from "@shared/base/result.ts";
import type { ColumnReader, DatasetColumn } from "../core/columns.ts";
import type { Dataset } from "../scoring/records.ts";
import type { OrderedLog } from "./ordered-log.ts";
import { columnsRead, readLog } from "./read-log.ts";
import type { EventLog } from "./records.ts";

/** What was read last of each case column; it goes when its column does. */
const held = new WeakMap<DatasetColumn, { readonly key: string; readonly log: OrderedLog }>();

/**
 * The events that a record tells of, read and put in order once: page, charts and tables of a log share them, and they
 * are read again only when the record's columns mean something else. Throws as `readLog` does.
 */
export function heldLog(record: EventLog, dataset: Dataset, read: ColumnReader): OrderedLog {
  const { caseColumn, activityColumn, timeColumn, startColumn, lifecycleColumn } = record;
  const place = dataset.columns.findIndex(({ name }) => name === caseColumn);
  const column = place < 0 ? null : read(dataset.id, place);
  if (!column) return readLog(record, dataset, read);
  const roles = [activityColumn, timeColumn, startColumn, lifecycleColumn];
  const key = JSON.stringify([dataset.id, columnsRead(record, dataset), roles]);
  const known = held.get(column);
  if (known?.key === key) return known.log;
  const log = readLog(record, dataset, read);
  held.set(column, { key, log });
  return log;
}

/** The log; null where a column of it is gone, which is told where the log is looked at and must not end a report. */
export function heldLogOrNull(...of: Parameters<typeof heldLog>): OrderedLog | null {
  try {
    return heldLog(...of);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
