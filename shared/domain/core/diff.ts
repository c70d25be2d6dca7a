import type { RecordBase } from "./record.ts";
import { sameValue } from "./same-value.ts";

/** What one commit changed, in whole records; the journal, the history and the store all carry it. */
export interface Diff {
  readonly added: readonly RecordBase[];
  readonly updated: readonly (readonly [from: RecordBase, to: RecordBase])[];
  readonly removed: readonly RecordBase[];
}

export const EMPTY_DIFF: Diff = { added: [], updated: [], removed: [] };

export const isEmptyDiff = (diff: Diff): boolean =>
  diff.added.length === 0 && diff.updated.length === 0 && diff.removed.length === 0;

/** The diff that undoes this one. */
export function invertDiff(diff: Diff): Diff {
  return {
    added: diff.removed,
    updated: diff.updated.map(([from, to]) => [to, from] as const),
    removed: diff.added,
  };
}

/** Diffs that follow each other, as one: what was added and then changed is just added, and so on. */
export function mergeDiffs(...diffs: readonly Diff[]): Diff {
  const before = new Map<string, RecordBase | null>();
  const after = new Map<string, RecordBase | null>();
  for (const diff of diffs) {
    for (const record of diff.added) note(record.id, null, record);
    for (const [from, to] of diff.updated) note(from.id, from, to);
    for (const record of diff.removed) note(record.id, record, null);
  }
  function note(id: string, from: RecordBase | null, to: RecordBase | null): void {
    if (!before.has(id)) before.set(id, from);
    after.set(id, to);
  }
  const added: RecordBase[] = [];
  const updated: (readonly [RecordBase, RecordBase])[] = [];
  const removed: RecordBase[] = [];
  for (const [id, from] of before) {
    const to = after.get(id) ?? null;
    if (from === null && to !== null) added.push(to);
    else if (from !== null && to === null) removed.push(from);
    else if (from !== null && to !== null && !sameValue(from, to)) updated.push([from, to]);
  }
  return { added, updated, removed };
}
