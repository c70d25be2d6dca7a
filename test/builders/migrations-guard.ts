import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { migrateRecord } from "@shared/domain/core/migrate.ts";
import type { RecordType } from "@shared/domain/core/record.ts";
import { parseSafeJson } from "@shared/interchange/canonical-json.ts";
import { readZip } from "@shared/interchange/zip-guard.ts";

type Types = Readonly<Record<string, RecordType>>;

/** A file as a released version wrote it: which schema its records have, and the records as they lie there. */
export interface Frozen {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly schema: Readonly<Record<string, number>>;
  readonly records: readonly Readonly<Record<string, unknown>>[];
}

const FOLDER = join(import.meta.dirname, "../fixtures/engagement");

export function frozenFiles(): Frozen[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".frontstage"))
    .map((name) => {
      const bytes = new Uint8Array(readFileSync(join(FOLDER, name)));
      const main = parseSafeJson(readZip(bytes).get("engagement.json") ?? new Uint8Array(), name);
      return { name, bytes, ...(main as Pick<Frozen, "schema" | "records">) };
    });
}

/** What no frozen file covers: a schema number of a type without a record of it, and a migration that none ran. */
export function uncovered(types: Types, files: readonly Pick<Frozen, "schema" | "records">[]): string[] {
  const seen = new Set<string>();
  const ran = new Set<string>();
  const watched = Object.fromEntries(
    Object.entries(types).map(([name, type]) => [name, watch(name, type, ran)]),
  );
  for (const { schema, records } of files) {
    for (const record of records) {
      const type = String(record.type);
      const number = schema[type];
      if (number === undefined || !types[type]) continue;
      seen.add(`${type}/${number}`);
      const today = migrateRecord(record, type, number, watched);
      if (!types[type].schema.safeParse(today).success) seen.delete(`${type}/${number}`);
    }
  }
  return Object.entries(types).flatMap(([name, { number, migrations }]) => [
    ...Array.from({ length: number }, (_, index) => `${name}/${index + 1}`).filter((step) => !seen.has(step)),
    ...migrations.map(({ to }) => `migration ${name}/${to}`).filter((step) => !ran.has(step)),
  ]);
}

function watch(name: string, type: RecordType, ran: Set<string>): RecordType {
  const migrations = type.migrations.map((migration) => ({
    ...migration,
    migrate: (record: Record<string, unknown>) => {
      ran.add(`migration ${name}/${migration.to}`);
      return migration.migrate(record);
    },
  }));
  return { ...type, migrations };
}
