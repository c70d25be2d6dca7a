import type { Diff } from "@shared/domain/core/diff.ts";
import { currentSchema, migrateRecord, type SchemaNumbers } from "@shared/domain/core/migrate.ts";
import type { Model } from "@shared/domain/core/model.ts";
import type { RecordBase } from "@shared/domain/core/record.ts";
import { isRecordTypeName } from "@shared/domain/records.ts";

interface Payload extends Diff {
  /** Schema numbers of the types in the diff; absent = 1, as before any type had a second. */
  readonly schema?: SchemaNumbers;
}

/** What one journal entry holds: the diff, and under which schema its records were written. */
export function toPayload(diff: Diff): string {
  const all = currentSchema();
  const written = [...diff.added, ...diff.updated.map(([, to]) => to)];
  const schema = Object.fromEntries(written.map(({ type }) => [type, all[type] ?? 1]));
  return JSON.stringify({ ...diff, schema } satisfies Payload);
}

/**
 * Applies an entry to what is held, its records brought to today's schema. An entry may repeat what a snapshot already
 * holds; what is not there cannot be removed twice.
 */
export function applyPayload(model: Model, text: string): void {
  const { added, updated, removed, schema } = JSON.parse(text) as Payload;
  const today = (record: RecordBase): RecordBase => {
    if (!isRecordTypeName(record.type)) return record;
    return migrateRecord({ ...record }, record.type, schema?.[record.type] ?? 1) as unknown as RecordBase;
  };
  const written = [...added, ...updated.map(([, to]) => to)].map(today);
  model.apply({
    added: [],
    removed: removed.filter((record) => model.find(record.id)),
    updated: written.map((record) => [record, record] as const),
  });
}
