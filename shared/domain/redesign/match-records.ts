import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";

interface Branched {
  readonly id: Id;
  readonly originId: Id | null;
}

export interface Matched<T> {
  readonly kept: readonly { readonly before: T; readonly after: T }[];
  readonly added: readonly T[];
  readonly removed: readonly T[];
  /** All records of the to-be, in the order in which they are shown. */
  readonly toBeOrder: readonly T[];
}

/**
 * Pairs the records of two blueprints that descend from one another or from a common record. Each record is paired
 * once: a copy made inside the to-be counts as added.
 */
export function matchRecords<T extends Branched>(
  model: ReadModel,
  asIs: readonly T[],
  toBe: readonly T[],
): Matched<T> {
  const place = byPlace(model);
  const old = [...asIs].sort(place);
  const owner = new Map<Id, T>();
  for (const record of old)
    for (const id of lineage(model, record)) if (!owner.has(id)) owner.set(id, record);
  const paired = new Set<T>();
  const kept: { before: T; after: T }[] = [];
  const added: T[] = [];
  const ordered = [...toBe].sort(place);
  for (const after of ordered) {
    const before = lineage(model, after)
      .map((id) => owner.get(id))
      .find((record) => record !== undefined);
    if (before && !paired.has(before)) {
      paired.add(before);
      kept.push({ before, after });
    } else added.push(after);
  }
  const removed = old.filter((record) => !paired.has(record));
  return { kept, added, removed, toBeOrder: ordered };
}

/** The record's own id, the one it was branched from, and so on; a ring in bad data ends the walk. */
function lineage(model: ReadModel, record: Branched): Id[] {
  const ids = [record.id];
  let origin = record.originId;
  while (origin !== null && !ids.includes(origin)) {
    ids.push(origin);
    const parent = model.find(origin);
    origin = parent && "originId" in parent ? parent.originId : null;
  }
  return ids;
}

/** Stage, column, order, id: as the sheet reads from left to right. */
export function byPlace(model: ReadModel): (a: Branched, b: Branched) => number {
  const keys = new Map<Branched, readonly [string, number, string]>();
  const key = (record: Branched) => {
    const held = keys.get(record);
    if (held) return held;
    const { stageId, column, order } = record as { stageId?: Id; column?: number; order?: string };
    const made = [model.get("stage", stageId)?.order ?? "", column ?? 0, order ?? ""] as const;
    keys.set(record, made);
    return made;
  };
  return (a, b) => {
    const [left, right] = [key(a), key(b)];
    if (left[0] !== right[0]) return left[0] < right[0] ? -1 : 1;
    if (left[1] !== right[1]) return left[1] - right[1];
    if (left[2] !== right[2]) return left[2] < right[2] ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  };
}
