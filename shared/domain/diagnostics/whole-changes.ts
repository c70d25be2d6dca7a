import type { Id } from "@shared/base/ids.ts";
import type { RecordBase } from "../core/record.ts";
import type { Change, Overview } from "../core/rule.ts";
import { sameValue } from "../core/same-value.ts";
import type { RecordTypeName } from "../records.ts";

export type WholeChanges = ReadonlyMap<Id, readonly Change[]>;

/** The changes that count, by the whole that they are changes of; what goes to another whole goes here and comes there. */
export function changesOf(overview: Overview<unknown>, changes: readonly Change[]): WholeChanges {
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

const fieldOf = (record: RecordBase | null, field: string): unknown =>
  record === null ? undefined : (record as unknown as Record<string, unknown>)[field];
