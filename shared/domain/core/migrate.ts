import { articled } from "@shared/base/articled.ts";
import { UserError } from "@shared/base/result.ts";
import { type AnyRecord, RECORD_TYPES } from "../records.ts";
import { validateRecord } from "./document.ts";
import type { RecordType } from "./record.ts";

/** Schema number by record type: every file and every stored engagement carries it. */
export type SchemaNumbers = Readonly<Record<string, number>>;

type Types = Readonly<Record<string, Pick<RecordType, "number" | "noun" | "migrations">>>;

/** What this program writes. */
export function currentSchema(): Record<string, number> {
  return Object.fromEntries(Object.entries(RECORD_TYPES).map(([name, type]) => [name, type.number]));
}

/** How contents written under these numbers stand to this program. One newer type makes the whole newer. */
export function schemaAge(schema: SchemaNumbers, types: Types = RECORD_TYPES): "same" | "older" | "newer" {
  let older = false;
  for (const [name, number] of Object.entries(schema)) {
    const known = Object.hasOwn(types, name) ? types[name] : undefined;
    if (!known || number > known.number) return "newer";
    if (number < known.number) older = true;
  }
  return older ? "older" : "same";
}

/** Brings a record of an older schema to today's, one step at a time. A newer one is refused. */
export function migrateRecord(
  raw: Readonly<Record<string, unknown>>,
  typeName: string,
  from: number,
  types: Types = RECORD_TYPES,
): Record<string, unknown> {
  const type = Object.hasOwn(types, typeName) ? types[typeName] : undefined;
  if (!type) throw new UserError(`"${typeName}" is not a kind of record that this version knows.`);
  if (from > type.number) {
    throw new UserError(
      `${articled(type.noun)} was written by a newer Frontstage (schema ${from}). Update to open it.`,
    );
  }
  if (!Number.isInteger(from) || from < 1) {
    throw new UserError(`Schema ${from} of a ${type.noun} is not known.`);
  }
  let record: Record<string, unknown> = structuredClone(raw) as Record<string, unknown>;
  for (const step of type.migrations) if (step.to > from) record = step.migrate(record);
  return record;
}

/**
 * Whole contents, brought to today's schema and checked. Pure: a failure throws a UserError that names the record,
 * and the old records are what they were.
 */
export function migrateRecords(
  records: readonly { readonly id: string; readonly type: string }[],
  schema: SchemaNumbers,
): AnyRecord[] {
  return records.map((record) => {
    const from = Object.hasOwn(schema, record.type) ? schema[record.type] : undefined;
    if (from === undefined) {
      throw new UserError(`The schema number of ${record.type} is missing.`, `${record.type} ${record.id}`);
    }
    return validateRecord(migrateRecord({ ...record }, record.type, from) as unknown as AnyRecord);
  });
}
