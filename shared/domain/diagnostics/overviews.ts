import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";
import type { RecordBase } from "../core/record.ts";
import type { Overview } from "../core/rule.ts";
import { sameValue } from "../core/same-value.ts";
import type { RecordTypeName } from "../records.ts";

/** The overviews that rules have asked for, each made once and kept until something that it is made of changes. */
export class Overviews {
  readonly #model: ReadModel;
  readonly #asked = new Map<string, Overview<unknown>>();
  readonly #made = new Map<string, unknown>();

  constructor(model: ReadModel) {
    this.#model = model;
  }

  of<T>(overview: Overview<T>, wholeId: Id): T {
    const key = overviewKey(overview, wholeId);
    if (this.#made.has(key)) return this.#made.get(key) as T;
    this.#asked.set(overview.id, overview);
    const made = overview.make(this.#model, wholeId);
    this.#made.set(key, made);
    return made;
  }

  /** Takes a change over into the overviews that the record was or is part of, or forgets them; gives their keys. */
  *follow(from: RecordBase | null, to: RecordBase | null): Generator<string> {
    const type = (from ?? to)?.type as RecordTypeName;
    for (const overview of this.#asked.values()) {
      const fields = overview.madeOf[type];
      if (!fields) continue;
      const [before, after] = [fieldOf(from, overview.by), fieldOf(to, overview.by)];
      if (before === after && fields.every((field) => sameValue(fieldOf(from, field), fieldOf(to, field))))
        continue;
      for (const wholeId of new Set([before, after])) {
        if (typeof wholeId !== "string") continue;
        const key = overviewKey(overview, wholeId);
        const made = this.#made.get(key);
        const isHere = [before, after].every((id) => id === wholeId || id === undefined);
        if (made === undefined || !isHere || !overview.follow?.(made, from, to)) this.#made.delete(key);
        yield key;
      }
    }
  }
}

export const overviewKey = (overview: Overview<unknown>, wholeId: Id): string => `${overview.id}~${wholeId}`;

const fieldOf = (record: RecordBase | null, field: string): unknown =>
  record === null ? undefined : (record as unknown as Record<string, unknown>)[field];
