import { UserError } from "@shared/base/result.ts";
import type { ColumnReader, DatasetColumn } from "../core/columns.ts";
import type { Dataset } from "../scoring/records.ts";
import { type OrderedLog, orderEvents } from "./ordered-log.ts";
import { readEvents } from "./read-events.ts";
import type { EventLog } from "./records.ts";

/** Positions in the data set of all columns that an event log reads. */
export function columnsRead(record: EventLog, dataset: Dataset): number[] {
  const names = [
    record.caseColumn,
    record.activityColumn,
    record.timeColumn,
    record.startColumn,
    record.lifecycleColumn,
    record.resourceColumn,
    ...record.attributes,
  ];
  const places = names.map((name) =>
    dataset.columns.findIndex((column) => name !== "" && column.name === name),
  );
  return [...new Set(places.filter((place) => place >= 0))];
}

/** The events that a record tells of, in order. Throws a UserError that names the column that is missing. */
export function readLog(record: EventLog, dataset: Dataset, read: ColumnReader): OrderedLog {
  const find = (name: string): DatasetColumn | null => {
    if (name === "") return null;
    const place = dataset.columns.findIndex((column) => column.name === name);
    const column = place < 0 ? null : read(dataset.id, place);
    if (!column) throw new UserError(`The data set has no column “${name}”.`, name);
    return column;
  };
  const need = (name: string, what: string): DatasetColumn => {
    const column = find(name);
    if (!column) throw new UserError(`No column says ${what}.`);
    return column;
  };
  const attributes = [...new Set([...record.attributes, record.resourceColumn])].filter(
    (name) => name !== "",
  );
  return orderEvents(
    readEvents({
      caseColumn: need(record.caseColumn, "which case an event belongs to"),
      activityColumn: need(record.activityColumn, "what was done"),
      timeColumn: need(record.timeColumn, "when it was done"),
      startColumn: find(record.startColumn),
      lifecycleColumn: find(record.lifecycleColumn),
      attributes: attributes.map((name) => ({ name, column: find(name)! })),
    }),
  );
}
