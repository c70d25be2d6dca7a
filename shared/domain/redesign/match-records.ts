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
  const old = sortedByPlace(model, asIs);
  const owner = new Map<Id, T>();
  for (const record of old)
    inLineage(model, record, (id) => {
      if (!owner.has(id)) owner.set(id, record);
      return false;
    });
  const paired = new Set<T>();
  const kept: { before: T; after: T }[] = [];
  const added: T[] = [];
  const ordered = sortedByPlace(model, toBe);
  for (const after of ordered) {
    const known = inLineage(model, after, (id) => owner.has(id));
    const before = known === undefined ? undefined : owner.get(known);
    if (before && !paired.has(before)) {
      paired.add(before);
      kept.push({ before, after });
    } else added.push(after);
  }
  const removed = old.filter((record) => !paired.has(record));
  return { kept, added, removed, toBeOrder: ordered };
}

/**
 * The pairs alone, in no order. Where none descends from two and no two from the same, which is nearly always, none has
 * to be brought into order for it: that takes most of the time on a large map.
 */
export function pairedRecords<T extends Branched>(
  model: ReadModel,
  asIs: readonly T[],
  toBe: readonly T[],
): readonly { readonly before: T; readonly after: T }[] {
  const owner = new Map<Id, T>();
  let isPlain = true;
  for (const record of asIs)
    inLineage(model, record, (id) => {
      if (owner.has(id)) isPlain = false;
      else owner.set(id, record);
      return false;
    });
  const paired = new Set<T>();
  const pairs: { before: T; after: T }[] = [];
  for (const after of toBe) {
    const known = inLineage(model, after, (id) => owner.has(id));
    const before = known === undefined ? undefined : owner.get(known);
    if (!before) continue;
    if (paired.has(before)) isPlain = false;
    paired.add(before);
    pairs.push({ before, after });
  }
  return isPlain ? pairs : matchRecords(model, asIs, toBe).kept;
}

/** The first that is wanted of the record's own id, the one it was branched from, and so on; a ring in bad data ends the walk. */
function inLineage(
  model: ReadModel,
  { id, originId }: Branched,
  isWanted: (id: Id) => boolean,
): Id | undefined {
  if (isWanted(id)) return id;
  const seen = new Set<Id>();
  for (let origin = originId; origin !== null && origin !== id && !seen.has(origin); ) {
    if (isWanted(origin)) return origin;
    const parent = model.find(origin);
    const next: Id | null = parent && "originId" in parent ? parent.originId : null;
    // Most have one ancestor: it needs no list to end there.
    if (next !== null) seen.add(origin);
    origin = next;
  }
  return undefined;
}

interface Placed<T> {
  readonly record: T;
  readonly stage: string;
  readonly column: number;
  readonly order: string;
}

function placed<T extends Branched>(model: ReadModel, record: T): Placed<T> {
  const { stageId, column, order } = record as { stageId?: Id; column?: number; order?: string };
  const stage = stageId === undefined ? "" : (model.get("stage", stageId)?.order ?? "");
  return { record, stage, column: column ?? 0, order: order ?? "" };
}

function comparePlaces(a: Placed<Branched>, b: Placed<Branched>): number {
  if (a.stage !== b.stage) return a.stage < b.stage ? -1 : 1;
  if (a.column !== b.column) return a.column - b.column;
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.record.id < b.record.id ? -1 : 1;
}

/** Stage, column, order, id: as the sheet reads from left to right. */
export const sortedByPlace = <T extends Branched>(model: ReadModel, records: readonly T[]): T[] =>
  records
    .map((record) => placed(model, record))
    .sort(comparePlaces)
    .map(({ record }) => record);
