import type { Id } from "@shared/base/ids.ts";
import { type AnyRecord, type RecordOf, type RecordTypeName, recordType } from "../records.ts";
import type { Diff } from "./diff.ts";
import type { RecordBase } from "./record.ts";

/** Read access to an engagement's records: what queries, rules, reports and commands see. */
export interface ReadModel {
  get<K extends RecordTypeName>(type: K, id: Id | null | undefined): RecordOf<K> | undefined;
  /** Like get, but a missing record is an error that names it. */
  need<K extends RecordTypeName>(type: K, id: Id): RecordOf<K>;
  find(id: Id): AnyRecord | undefined;
  all<K extends RecordTypeName>(type: K): RecordOf<K>[];
  /** Whether there is any record of this type. */
  any(type: RecordTypeName): boolean;
  /** Records of a type whose indexed field is this id, or a list that holds it. */
  by<K extends RecordTypeName>(type: K, field: keyof RecordOf<K> & string, id: Id): RecordOf<K>[];
  /** How many records `by` gives, without putting them together. */
  countBy<K extends RecordTypeName>(type: K, field: keyof RecordOf<K> & string, id: Id): number;
  readonly size: number;
}

const NONE: ReadonlySet<Id> = new Set();

/** All records of one engagement in memory, indexed by type and by the declared reference fields. */
export class Model implements ReadModel {
  #records = new Map<Id, AnyRecord>();
  #byType = new Map<string, Set<Id>>();
  #indexes = new Map<string, Map<Id, Set<Id>>>();

  constructor(records: Iterable<AnyRecord> = []) {
    for (const record of records) this.#insert(record);
  }

  get size(): number {
    return this.#records.size;
  }

  get<K extends RecordTypeName>(type: K, id: Id | null | undefined): RecordOf<K> | undefined {
    if (id === null || id === undefined) return undefined;
    const record = this.#records.get(id);
    return record?.type === type ? (record as RecordOf<K>) : undefined;
  }

  need<K extends RecordTypeName>(type: K, id: Id): RecordOf<K> {
    const record = this.get(type, id);
    if (!record) throw new Error(`no ${recordType(type).noun} with the id ${id}`);
    return record;
  }

  find(id: Id): AnyRecord | undefined {
    return this.#records.get(id);
  }

  all<K extends RecordTypeName>(type: K): RecordOf<K>[] {
    return this.#collect<K>(this.#byType.get(type) ?? NONE);
  }

  any(type: RecordTypeName): boolean {
    return (this.#byType.get(type)?.size ?? 0) > 0;
  }

  by<K extends RecordTypeName>(type: K, field: keyof RecordOf<K> & string, id: Id): RecordOf<K>[] {
    return this.#collect<K>(this.#idsBy(type, field, id));
  }

  countBy<K extends RecordTypeName>(type: K, field: keyof RecordOf<K> & string, id: Id): number {
    return this.#idsBy(type, field, id).size;
  }

  records(): IterableIterator<AnyRecord> {
    return this.#records.values();
  }

  /** Applies a diff in place. The caller has checked it: every `from` is what the model holds. */
  apply(diff: Diff): void {
    for (const record of diff.removed) this.#delete(record);
    for (const [from, to] of diff.updated) {
      this.#unindex(from.id);
      // Set, not deleted and added: a changed record keeps its place.
      this.#insert(to as AnyRecord);
    }
    for (const record of diff.added) this.#insert(record as AnyRecord);
  }

  #idsBy(type: RecordTypeName, field: string, id: Id): ReadonlySet<Id> {
    if (!recordType(type).indexes.includes(field)) throw new Error(`${type}.${field} is not an index`);
    return this.#indexes.get(`${type}.${field}`)?.get(id) ?? NONE;
  }

  #collect<K extends RecordTypeName>(ids: ReadonlySet<Id>): RecordOf<K>[] {
    const records: RecordOf<K>[] = [];
    for (const id of ids) {
      const record = this.#records.get(id);
      if (record) records.push(record as RecordOf<K>);
    }
    return records;
  }

  #insert(record: AnyRecord): void {
    this.#records.set(record.id, record);
    setFor(this.#byType, record.type).add(record.id);
    for (const [key, value] of indexEntries(record)) {
      const index = this.#indexes.get(key) ?? new Map<Id, Set<Id>>();
      this.#indexes.set(key, index);
      setFor(index, value).add(record.id);
    }
  }

  #delete(record: RecordBase): void {
    const held = this.#unindex(record.id);
    if (!held) return;
    this.#records.delete(record.id);
    this.#byType.get(held.type)?.delete(record.id);
  }

  #unindex(id: Id): AnyRecord | undefined {
    const held = this.#records.get(id);
    if (held) for (const [key, value] of indexEntries(held)) this.#indexes.get(key)?.get(value)?.delete(id);
    return held;
  }
}

function setFor(map: Map<string, Set<Id>>, key: string): Set<Id> {
  const held = map.get(key);
  if (held) return held;
  const set = new Set<Id>();
  map.set(key, set);
  return set;
}

const NO_IDS: readonly Id[] = [];

/** Under which ids an index finds a record: that of the field, or each of its list. */
export function indexedIds(record: RecordBase, field: string): readonly Id[] {
  const value = (record as unknown as Record<string, unknown>)[field];
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? (value as readonly Id[]) : NO_IDS;
}

function* indexEntries(record: AnyRecord): Generator<[key: string, id: Id]> {
  for (const field of recordType(record.type).indexes) {
    for (const id of indexedIds(record, field)) yield [`${record.type}.${field}`, id];
  }
}
