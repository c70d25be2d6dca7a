import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../../core/model.ts";
import type { Change } from "../difference.ts";
import { type Part, partOf } from "../parts.ts";

/** Which side is made equal to the other one: a dropped change goes from the to-be, an accepted one into the as-is. */
export type TakeOver = "drop" | "accept";

/** A change as the side that is made equal sees it. */
export interface TurnedChange {
  readonly change: Change;
  /** What the target lacks and gets, has and loses, or has otherwise. */
  readonly kind: "get" | "lose" | "set";
  /** Of the side that the target is made equal to; null of what is lost. */
  readonly source: Part | null;
  readonly target: Part | null;
}

export function turned(model: ReadModel, change: Change, how: TakeOver): TurnedChange {
  const asIs = change.kind === "added" ? null : (partOf(model, change.asIsRecordId) ?? null);
  const toBe = change.kind === "removed" ? null : (partOf(model, change.toBeRecordId) ?? null);
  const [source, target] = how === "drop" ? [asIs, toBe] : [toBe, asIs];
  return { change, kind: source && target ? "set" : source ? "get" : "lose", source, target };
}

/**
 * The changes of these keys, and what must go with them: a flow needs both of its steps, a step its lane and its stage,
 * and who loses a lane loses what was added in it.
 */
export function withChanges(
  model: ReadModel,
  changes: readonly Change[],
  keys: readonly Id[],
  how: TakeOver,
): TurnedChange[] {
  const all = changes.map((change) => turned(model, change, how));
  const byKey = new Map(all.map((entry) => [entry.change.key, entry]));
  const gets = new Map(
    all.flatMap((entry) => (entry.kind === "get" && entry.source ? [[entry.source.id, entry]] : [])),
  );
  const loses = new Map(
    all.flatMap((entry) => (entry.kind === "lose" && entry.target ? [[entry.target.id, entry]] : [])),
  );
  const setBySource = new Map(
    all.flatMap((entry) => (entry.kind === "set" && entry.source ? [[entry.source.id, entry]] : [])),
  );
  const setByTarget = new Map(
    all.flatMap((entry) => (entry.kind === "set" && entry.target ? [[entry.target.id, entry]] : [])),
  );
  const chosen = new Set<TurnedChange>();
  const queue = keys.flatMap((key) => byKey.get(key) ?? []);
  const need = (id: Id) => {
    const entry = gets.get(id);
    if (entry && !chosen.has(entry)) queue.push(entry);
  };
  for (let entry = queue.pop(); entry; entry = queue.pop()) {
    if (chosen.has(entry)) continue;
    chosen.add(entry);
    const { kind, source, target } = entry;
    if (source?.type === "step") {
      need(source.laneId);
      need(source.stageId);
    }
    if (source?.type === "flow") {
      need(source.fromId);
      need(source.toId);
    }
    if (kind === "get" && source?.type === "step") {
      for (const flow of flowsAt(model, source.id)) {
        const set = setBySource.get(flow.id);
        if (set) queue.push(set);
      }
    }
    if (kind === "lose" && (target?.type === "lane" || target?.type === "stage")) {
      const steps = model.by("step", target.type === "lane" ? "laneId" : "stageId", target.id);
      for (const { id } of steps) {
        const lost = loses.get(id);
        if (lost) queue.push(lost);
      }
      // A step that was moved there moves back, into a lane or a stage that may have to come back too.
      for (const { id } of steps) {
        const back = setByTarget.get(id)?.source;
        if (back?.type === "step") need(target.type === "lane" ? back.laneId : back.stageId);
      }
    }
    if (kind === "lose" && target?.type === "step") {
      for (const { id } of flowsAt(model, target.id)) {
        const lost = loses.get(id);
        if (lost) queue.push(lost);
      }
    }
  }
  return withFlowsBetween(all, chosen);
}

/** A step that comes back brings the flows to the steps that are there. */
function withFlowsBetween(all: readonly TurnedChange[], chosen: Set<TurnedChange>): TurnedChange[] {
  const got = new Set([...chosen].flatMap(({ kind, source }) => (kind === "get" && source ? source.id : [])));
  const lacking = new Set(all.flatMap(({ kind, source }) => (kind === "get" && source ? source.id : [])));
  const isThere = (id: Id) => got.has(id) || !lacking.has(id);
  for (const entry of all) {
    const { source } = entry;
    if (entry.kind !== "get" || source?.type !== "flow") continue;
    if (!got.has(source.fromId) && !got.has(source.toId)) continue;
    if (isThere(source.fromId) && isThere(source.toId)) chosen.add(entry);
  }
  return all.filter((entry) => chosen.has(entry));
}

const flowsAt = (model: ReadModel, stepId: Id) => [
  ...model.by("flow", "fromId", stepId),
  ...model.by("flow", "toId", stepId),
];
