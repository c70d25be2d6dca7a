import type { Id } from "@shared/base/ids.ts";
import { indexedIds, type ReadModel } from "../core/model.ts";
import type { RecordBase } from "../core/record.ts";
import { type AnyRecord, type RecordOf, type RecordTypeName, recordType } from "../records.ts";

const NOTHING: ReadonlySet<string> = new Set();

/**
 * A model that notes what is read of it: a record by its id, an index by its type, field and value, a type by its name or by whether there is any.
 * A record that is read by an index is not noted itself, since a change of it always touches that index too.
 */
export class TrackedModel implements ReadModel {
  readonly #model: ReadModel;
  #read: Set<string> = new Set();

  constructor(model: ReadModel) {
    this.#model = model;
  }

  /** What was read since the last call. */
  taken(): ReadonlySet<string> {
    if (this.#read.size === 0) return NOTHING;
    const read = this.#read;
    this.#read = new Set();
    return read;
  }

  /** Notes something that is read beside the model. */
  note(key: string): void {
    this.#read.add(key);
  }

  get size(): number {
    return this.#model.size;
  }

  get<K extends RecordTypeName>(type: K, id: Id | null | undefined): RecordOf<K> | undefined {
    if (id === null || id === undefined) return undefined;
    this.#read.add(id);
    return this.#model.get(type, id);
  }

  need<K extends RecordTypeName>(type: K, id: Id): RecordOf<K> {
    this.#read.add(id);
    return this.#model.need(type, id);
  }

  find(id: Id): AnyRecord | undefined {
    this.#read.add(id);
    return this.#model.find(id);
  }

  all<K extends RecordTypeName>(type: K): RecordOf<K>[] {
    this.#read.add(type);
    return this.#model.all(type);
  }

  any(type: RecordTypeName): boolean {
    this.#read.add(presenceKey(type));
    return this.#model.any(type);
  }

  by<K extends RecordTypeName>(type: K, field: keyof RecordOf<K> & string, id: Id): RecordOf<K>[] {
    this.#read.add(indexKey(type, field, id));
    return this.#model.by(type, field, id);
  }

  countBy<K extends RecordTypeName>(type: K, field: keyof RecordOf<K> & string, id: Id): number {
    this.#read.add(indexKey(type, field, id));
    return this.#model.countBy(type, field, id);
  }
}

/** Of a reader to whom it matters only whether there is a record of this type at all. */
export const presenceKey = (type: string): string => `any ${type}`;

const indexKey = (type: string, field: string, id: string): string => `${type}.${field}:${id}`;

/** Every key under which a reader may have seen this record. */
export function keysOf(record: RecordBase): string[] {
  const keys = [record.id, record.type];
  for (const field of recordType(record.type as RecordTypeName).indexes) {
    for (const id of indexedIds(record, field)) keys.push(indexKey(record.type, field, id));
  }
  return keys;
}
