import type { Problem } from "@shared/base/result.ts";
import type { AnyRecord } from "../records.ts";
import { ringAbove } from "./levels.ts";

/** A record that by this field leads back to itself. */
export interface OnRing extends Problem {
  readonly record: AnyRecord;
  readonly field: "parentStepId" | "branchedFromId" | "replyToId" | "parentCauseId" | "toId";
}

/** Among whole contents: what lies inside itself, is branched from itself, answers or explains itself, or flows into itself. */
export function recordsOnRings(records: readonly AnyRecord[]): OnRing[] {
  const steps = new Map(records.flatMap((record) => (record.type === "step" ? [[record.id, record]] : [])));
  const inside = new Map<string, string>();
  const branched = new Map<string, string>();
  const answered = new Map<string, string>();
  const explains = new Map<string, string>();
  for (const record of records) {
    if (record.type === "blueprint") {
      const step = steps.get(record.parentStepId ?? "");
      if (step) inside.set(record.id, step.blueprintId);
      if (record.branchedFromId !== null) branched.set(record.id, record.branchedFromId);
    } else if (record.type === "comment" && record.replyToId !== null) {
      answered.set(record.id, record.replyToId);
    } else if (record.type === "cause" && record.parentCauseId !== null) {
      explains.set(record.id, record.parentCauseId);
    }
  }
  const found: OnRing[] = [];
  const add = (record: AnyRecord, field: OnRing["field"], message: string) =>
    found.push({ record, field, message, place: `${record.type} ${record.id}, ${field}` });
  for (const record of records) {
    const { id } = record;
    if (record.type === "blueprint") {
      if (isOnRing(id, inside))
        add(record, "parentStepId", `The blueprint "${record.name}" lies inside itself.`);
      if (isOnRing(id, branched))
        add(record, "branchedFromId", `The blueprint "${record.name}" is branched from itself.`);
    } else if (record.type === "comment") {
      if (isOnRing(id, answered)) add(record, "replyToId", "A comment answers itself.");
    } else if (record.type === "cause") {
      if (isOnRing(id, explains)) add(record, "parentCauseId", `The cause "${record.text}" explains itself.`);
    } else if (record.type === "flow" && record.fromId === record.toId) {
      add(record, "toId", "A flow leads from a step to itself.");
    }
  }
  return found;
}

/** What only leads up to a ring is itself on none. */
function isOnRing(id: string, outer: ReadonlyMap<string, string>): boolean {
  if (!outer.has(id)) return false;
  const ring = ringAbove(id, (other) => outer.get(other));
  for (let at = ring; at !== undefined; ) {
    if (at === id) return true;
    at = outer.get(at);
    if (at === ring) return false;
  }
  return false;
}
