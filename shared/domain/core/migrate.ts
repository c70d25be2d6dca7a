import { UserError } from "@shared/base/result.ts";
import { recordType } from "../records.ts";
import type { RecordBase } from "./record.ts";

/** Brings a record of an older schema to today's, one step at a time. A newer one is refused. */
export function migrateRecord(raw: Record<string, unknown>, typeName: string, from: number): RecordBase {
  const type = recordType(typeName);
  if (from > type.number) {
    throw new UserError(
      `A ${type.noun} was written by a newer Frontstage (schema ${from}). Update to open it.`,
    );
  }
  if (!Number.isInteger(from) || from < 1)
    throw new UserError(`Schema ${from} of a ${type.noun} is not known.`);
  let record = raw;
  for (const step of type.migrations) if (step.to > from) record = step.migrate(record);
  return record as unknown as RecordBase;
}
