import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";
import type { RecordBase } from "../core/record.ts";
import type { Change, Overview } from "../core/rule.ts";
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

  /** Takes an edit over into the overviews that its records were or are part of, or forgets them; gives their keys. */
  follow(changes: readonly Change[]): string[] {
    const keys: string[] = [];
    for (const overview of this.#asked.values()) {
      for (const [wholeId, parts] of changesOf(overview, changes)) {
        const key = overviewKey(overview, wholeId);
        const made = this.#made.get(key);
        // Of a whole that is gone nobody asks any more.
        const isGone = this.#model.find(wholeId) === undefined;
        if (isGone || made === undefined || !follows(overview, made, parts)) this.#made.delete(key);
        keys.push(key);
      }
    }
    return keys;
  }
}

/** Whether an overview took the changes over. One that fails at them does not: it is made anew, and a rule that asks tells. */
function follows(overview: Overview<unknown>, made: unknown, changes: readonly Change[]): boolean {
  try {
    return overview.follow?.(made, changes) ?? false;
  } catch {
    return false;
  }
}

/** The changes that count, by the whole that they are changes of; what goes to another whole goes here and comes there. */
function changesOf(overview: Overview<unknown>, changes: readonly Change[]): Map<Id, Change[]> {
  const found = new Map<Id, Change[]>();
  const add = (wholeId: unknown, change: Change) => {
    if (typeof wholeId !== "string") return;
    const held = found.get(wholeId);
    if (held) held.push(change);
    else found.set(wholeId, [change]);
  };
  for (const [from, to] of changes) {
    const fields = overview.madeOf[(from ?? to)?.type as RecordTypeName];
    if (!fields) continue;
    const [before, after] = [fieldOf(from, overview.by), fieldOf(to, overview.by)];
    if (before !== after) {
      add(before, [from, null]);
      add(after, [null, to]);
    } else if (!fields.every((field) => sameValue(fieldOf(from, field), fieldOf(to, field)))) {
      add(after, [from, to]);
    }
  }
  return found;
}

export const overviewKey = (overview: Overview<unknown>, wholeId: Id): string => `${overview.id}~${wholeId}`;

const fieldOf = (record: RecordBase | null, field: string): unknown =>
  record === null ? undefined : (record as unknown as Record<string, unknown>)[field];
