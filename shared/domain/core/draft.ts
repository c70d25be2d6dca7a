import { type Id, newId } from "@shared/base/ids.ts";
import { type AnyRecord, type RecordOf, type RecordTypeName, recordType } from "../records.ts";
import type { Diff } from "./diff.ts";
import { indexedIds, type Model, type ReadModel } from "./model.ts";
import type { RecordBase } from "./record.ts";
import { sameValue } from "./same-value.ts";

/** Fields of a new record: the id may be given (samples, import), else it is made. */
export type NewRecord<K extends RecordTypeName> = Omit<RecordOf<K>, "id" | "type"> & { id?: Id };

/** A change in the making, over a model that it does not touch: throw it away and nothing happened. */
export class Draft implements ReadModel {
  readonly #base: Model;
  readonly #changed = new Map<Id, AnyRecord | null>();
  /** The changed records that are still there, by type: what an overlay adds to the base. */
  readonly #live = new Map<string, Map<Id, AnyRecord>>();
  /** Those of a type by an indexed field, made when it is first asked for: a large change asks for each of its records. */
  readonly #liveBy = new Map<string, Map<string, Map<Id, Map<Id, AnyRecord>>>>();
  readonly #removed = new Map<string, Set<Id>>();
  #steps = 0;
  #grown = 0;
  readonly newId: () => Id;

  constructor(base: Model, makeId: () => Id = newId) {
    this.#base = base;
    this.newId = makeId;
  }

  get size(): number {
    return this.#base.size + this.#grown;
  }

  /** Rises with every create, update and remove; the same number twice means that nothing happened between. */
  get steps(): number {
    return this.#steps;
  }

  /** Ids of the records of a type that the base holds and this draft has removed: what cascades look at. */
  removed(type: RecordTypeName): ReadonlySet<Id> {
    return this.#removed.get(type) ?? NONE;
  }

  /** Records that this draft added or changed and that are still there. */
  *written(): Generator<AnyRecord> {
    for (const records of this.#live.values()) yield* records.values();
  }

  /** Each record of the base that this draft changed or removed: as it was, and as it is (null when gone). */
  *replaced(): Generator<readonly [from: AnyRecord, to: AnyRecord | null]> {
    for (const [id, to] of this.#changed) {
      const from = this.#base.find(id);
      if (from) yield [from, to];
    }
  }

  get<K extends RecordTypeName>(type: K, id: Id | null | undefined): RecordOf<K> | undefined {
    if (id === null || id === undefined) return undefined;
    const record = this.find(id);
    return record?.type === type ? (record as RecordOf<K>) : undefined;
  }

  need<K extends RecordTypeName>(type: K, id: Id): RecordOf<K> {
    const record = this.get(type, id);
    if (!record) throw new Error(`no ${recordType(type).noun} with the id ${id}`);
    return record;
  }

  find(id: Id): AnyRecord | undefined {
    const changed = this.#changed.get(id);
    return changed === undefined ? this.#base.find(id) : (changed ?? undefined);
  }

  all<K extends RecordTypeName>(type: K): RecordOf<K>[] {
    return this.#overlay(this.#base.all(type), this.#live.get(type));
  }

  any(type: RecordTypeName): boolean {
    return this.all(type).length > 0;
  }

  by<K extends RecordTypeName>(type: K, field: keyof RecordOf<K> & string, id: Id): RecordOf<K>[] {
    const base = this.#base.by(type, field, id);
    return this.#live.get(type)?.size
      ? this.#overlay(base, this.#liveOf(type, field).get(id))
      : this.#overlay(base, undefined);
  }

  countBy<K extends RecordTypeName>(type: K, field: keyof RecordOf<K> & string, id: Id): number {
    return this.by(type, field, id).length;
  }

  create<K extends RecordTypeName>(type: K, fields: NewRecord<K>): RecordOf<K> {
    const id = fields.id ?? this.newId();
    if (this.find(id)) throw new Error(`the id ${id} is taken`);
    const record = { ...fields, id, type } as unknown as RecordOf<K>;
    this.#set(id, record as AnyRecord);
    return record;
  }

  update<K extends RecordTypeName>(
    type: K,
    id: Id,
    patch: Partial<Omit<RecordOf<K>, "id" | "type">>,
  ): RecordOf<K> {
    const record = this.need(type, id);
    const next = { ...record, ...patch } as RecordOf<K>;
    this.#set(id, next as AnyRecord);
    return next;
  }

  remove(id: Id): void {
    if (!this.find(id)) return;
    this.#set(id, null);
  }

  /** What changed so far; records whose fields are all equal to the base are left out. */
  diff(): Diff {
    const added: RecordBase[] = [];
    const updated: (readonly [RecordBase, RecordBase])[] = [];
    const removed: RecordBase[] = [];
    for (const [id, to] of this.#changed) {
      const from = this.#base.find(id);
      if (from === undefined && to !== null) added.push(to);
      else if (from !== undefined && to === null) removed.push(from);
      else if (from !== undefined && to !== null && !sameValue(from, to)) updated.push([from, to]);
    }
    return { added, updated, removed };
  }

  #set(id: Id, next: AnyRecord | null): void {
    const now = this.find(id);
    const before = this.#base.find(id);
    this.#steps++;
    this.#grown += (next ? 1 : 0) - (now ? 1 : 0);
    if (now && this.#live.get(now.type)?.delete(id)) this.#reindex(now, (held) => held.delete(id));
    if (next) {
      entryOf(this.#live, next.type, () => new Map<Id, AnyRecord>()).set(id, next);
      this.#reindex(next, (held) => held.set(id, next));
    }
    if (before && next === null) entryOf(this.#removed, before.type, () => new Set<Id>()).add(id);
    else if (before) this.#removed.get(before.type)?.delete(id);
    this.#changed.set(id, next);
  }

  #reindex(record: AnyRecord, change: (held: Map<Id, AnyRecord>) => void): void {
    for (const [field, index] of this.#liveBy.get(record.type) ?? [])
      for (const of of indexedIds(record, field)) change(entryOf(index, of, () => new Map<Id, AnyRecord>()));
  }

  #liveOf(type: string, field: string): ReadonlyMap<Id, ReadonlyMap<Id, AnyRecord>> {
    const fields = entryOf(this.#liveBy, type, () => new Map<string, Map<Id, Map<Id, AnyRecord>>>());
    return entryOf(fields, field, () => {
      const index = new Map<Id, Map<Id, AnyRecord>>();
      for (const record of this.#live.get(type)?.values() ?? [])
        for (const of of indexedIds(record, field))
          entryOf(index, of, () => new Map<Id, AnyRecord>()).set(record.id, record);
      return index;
    });
  }

  #overlay<R extends AnyRecord>(base: R[], live: ReadonlyMap<Id, AnyRecord> | undefined): R[] {
    if (this.#changed.size === 0) return base;
    const result = base.filter((record) => !this.#changed.has(record.id));
    for (const record of live?.values() ?? []) result.push(record as R);
    return result;
  }
}

const NONE: ReadonlySet<Id> = new Set();

function entryOf<V>(map: Map<string, V>, key: string, make: () => V): V {
  const held = map.get(key);
  if (held !== undefined) return held;
  const made = make();
  map.set(key, made);
  return made;
}
