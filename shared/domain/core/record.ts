import type { Id } from "@shared/base/ids.ts";
import type { z } from "zod";

/** What every record has. All other fields are plain JSON values, declared by the type's schema. */
export interface RecordBase {
  readonly id: Id;
  readonly type: string;
}

/** One step from version n to n+1 of a record type; pure. */
export interface Migration {
  /** The version that this step produces. */
  readonly to: number;
  readonly why: string;
  migrate(record: Record<string, unknown>): Record<string, unknown>;
}

/** What another record is called; "" for what is gone or has no name. */
export type NameOf = (id: Id | null) => string;

export type ElementSize = "frame" | "thing" | "part";

/** How people find a record: by what it is called, and where it is. */
export interface ElementFacts<T> {
  /** "" while nobody has named it. */
  name(record: T, nameOf: NameOf): string;
  /** Its blueprint, its stage, what it belongs to; left out where that says nothing. */
  where?(record: T, nameOf: NameOf): string;
  /** What things lie in is found before them, and their parts after them; a thing unless told otherwise. */
  readonly size?: ElementSize;
}

/** A record type: its name, schema number, schema, indexes and migrations. */
export interface RecordType<T extends RecordBase = RecordBase> {
  readonly type: T["type"];
  /** Current schema number, 1 at birth; raised by one for each migration. */
  readonly number: number;
  readonly schema: z.ZodType<T>;
  /** Fields that hold another record's id and are looked up by it (`model.by`). */
  readonly indexes: readonly string[];
  readonly migrations: readonly Migration[];
  /** What a person calls one of these, for labels and errors. */
  readonly noun: string;
  /** Left out of what nobody points at, such as a score. */
  readonly element?: ElementFacts<T>;
}

export function defineRecord<T extends RecordBase>(
  definition: Omit<RecordType<T>, "migrations"> & { migrations?: readonly Migration[] },
): RecordType<T> {
  const migrations = definition.migrations ?? [];
  if (migrations.length !== definition.number - 1) {
    throw new Error(
      `record type ${definition.type}/${definition.number} needs ${definition.number - 1} migrations`,
    );
  }
  migrations.forEach((migration, index) => {
    if (migration.to !== index + 2) {
      throw new Error(`migration ${index + 1} of ${definition.type} must lead to ${index + 2}`);
    }
  });
  return { ...definition, migrations };
}
