import { RECORD_TYPES, type RecordTypeName, recordType } from "../../records.ts";
import type { Behavior } from "../command.ts";
import type { Draft } from "../draft.ts";

/** What cannot stand without its owner: type, and the field that names the owner. */
const OWNED: readonly (readonly [type: RecordTypeName, field: string])[] = [
  ["blueprint", "journeyId"],
  ["lane", "blueprintId"],
  ["stage", "blueprintId"],
  ["step", "blueprintId"],
  ["step", "laneId"],
  ["step", "stageId"],
  ["flow", "blueprintId"],
  ["flow", "fromId"],
  ["flow", "toId"],
  ["scoreSheet", "rubricId"],
  ["score", "sheetId"],
  ["score", "touchPointId"],
  ["surveyMapping", "datasetId"],
];
const OWNED_KEYS = new Set(OWNED.map(([type, field]) => `${type}.${field}`));
/** Where a removed record may still be named: the memory of a branch. */
const KEPT = new Set(["originId", "itemId"]);

/**
 * When a record is removed: what it owns goes with it, and every other mention of it is cleared (a field to null, an
 * entry out of a list), so that no reference dangles. One undo step brings all of it back.
 */
export const removeDependents: Behavior = {
  id: "remove-dependents",
  run(draft) {
    const removed = draft.diff().removed;
    if (removed.length === 0) return;
    const ids = new Set(removed.map((record) => record.id));
    for (const [type, field] of OWNED) {
      if (!recordType(type).indexes.includes(field)) continue;
      for (const id of ids) {
        for (const record of draft.by(type, field as never, id)) draft.remove(record.id);
      }
    }
    for (const type of Object.keys(RECORD_TYPES) as RecordTypeName[]) clearMentions(draft, type, ids);
  },
};

function clearMentions(draft: Draft, type: RecordTypeName, ids: ReadonlySet<string>): void {
  for (const record of draft.all(type)) {
    const patch: Record<string, unknown> = {};
    for (const [field, value] of Object.entries(record)) {
      if (KEPT.has(field) || OWNED_KEYS.has(`${type}.${field}`)) continue;
      const next = without(value, field, ids);
      if (next !== value) patch[field] = next;
    }
    if (Object.keys(patch).length > 0) draft.update(type, record.id, patch as never);
  }
}

/** The value with every mention of the ids taken out; the same object when there was none. */
function without(value: unknown, field: string, ids: ReadonlySet<string>): unknown {
  if (typeof value === "string") return field.endsWith("Id") && ids.has(value) ? null : value;
  if (!Array.isArray(value)) return value;
  if (field.endsWith("Ids")) {
    return value.some((id) => ids.has(id as string)) ? value.filter((id) => !ids.has(id as string)) : value;
  }
  let changed = false;
  const entries = value.map((entry: unknown) => {
    if (typeof entry !== "object" || entry === null) return entry;
    const next = Object.entries(entry).map(([key, held]) => [key, without(held, key, ids)] as const);
    const same = next.every(([key, held]) => held === (entry as Record<string, unknown>)[key]);
    if (same) return entry;
    changed = true;
    return Object.fromEntries(next);
  });
  return changed ? entries : value;
}
