import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { takeOutOfChain } from "../../blueprint/heal.ts";
import type { Flow, Lane, Stage } from "../../blueprint/records.ts";
import type { Draft } from "../../core/draft.ts";
import { Graft } from "../graft.ts";
import { isReference } from "../parts.ts";
import { healWays } from "./heal-ways.ts";
import { type Conflict, type Incoming, stepsIn } from "./incoming.ts";
import { nextOnWay } from "./sequence.ts";

/** How a conflict ends: with what the to-be has, with today's, or with words of its own. */
export interface Decided {
  readonly conflict: Conflict;
  readonly take: "to-be" | "today" | { readonly text: string };
}

/** Brings a to-be up to its as-is; what the to-be made another of, and what it added, stays. Every conflict is decided. */
export function applyIncoming(draft: Draft, incoming: Incoming, decided: readonly Decided[]): void {
  const { asIsId, toBeId } = incoming;
  const graft = new Graft(draft, asIsId, toBeId, "to-be");
  const takenFor = new Map(decided.map(({ conflict, take }) => [conflict, take]));
  const takes = (conflict: Conflict) => takenFor.get(conflict);
  const taken = incoming.conflicts.filter((conflict) => takes(conflict) === "today");
  const stays = new Set(
    incoming.conflicts.flatMap((conflict) =>
      conflict.kind === "gone-today" && takes(conflict) !== "today" ? conflict.originId : [],
    ),
  );
  /** A flow that today leads past a step which stays in the to-be still leads to it. */
  const leadsToKept = (was: Readonly<Record<string, unknown>>) =>
    stays.has(String(was.fromId)) || stays.has(String(was.toId));
  const touched = new Set<Id>();
  const given = incoming.conflicts.flatMap(({ kind, toBeRecordId, originId }) =>
    kind === "gone-today" && toBeRecordId !== null && !stays.has(originId) ? toBeRecordId : [],
  );
  const steps = incoming.removed.flatMap(({ type, copy }) => (type === "step" ? copy.id : []));
  const goes = [...steps, ...given];
  graft.willGo(goes);

  for (const part of incoming.added) {
    if (part.type === "lane") graft.addLane(part);
    if (part.type === "stage") graft.addStage(part);
  }
  // Before anything is put beside it, what is there stands where it stands today.
  for (const { part, fields } of incoming.moved) graft.set(part, fields);
  for (const { part, fields } of incoming.changed) {
    if (part.type === "step")
      for (const field of fields) {
        if (field === "laneId") laneFor(draft, graft, toBeId, part.laneId);
        if (field === "stageId") stageFor(draft, graft, toBeId, part.stageId);
      }
    if (part.type !== "flow") graft.set(part, fields);
  }
  const added = incoming.added.flatMap((part) => (part.type === "step" ? part : []));
  const broughtBack = taken.flatMap(({ kind, originId }) =>
    kind === "gone-to-be" ? (draft.get("step", originId) ?? []) : [],
  );
  for (const step of [...added, ...broughtBack]) {
    const place = [
      laneFor(draft, graft, toBeId, step.laneId),
      stageFor(draft, graft, toBeId, step.stageId),
    ] as const;
    touched.add(graft.addStep(step, ...place));
  }
  for (const { type, originId, field, kind } of taken) {
    const part = draft.get(type, originId);
    if (kind !== "field" || !part) continue;
    if (part.type === "flow" && field === "toId") touch(draft, graft.there(originId), touched);
    graft.set(part, [field]);
  }
  for (const { conflict, take } of decided) {
    if (typeof take !== "object" || conflict.toBeRecordId === null) continue;
    draft.update(conflict.type, conflict.toBeRecordId, { [conflict.field]: take.text } as never);
  }

  for (const { part, fields, was } of incoming.changed) {
    if (part.type !== "flow") continue;
    const ends = fields.some(isReference);
    if (ends && leadsToKept({ fromId: part.fromId, toId: part.toId, ...was })) continue;
    if (ends) touch(draft, graft.there(part.id), touched);
    graft.set(part, fields);
  }
  for (const { type, was, copy } of incoming.removed) {
    if (type !== "flow" || leadsToKept(was)) continue;
    touch(draft, copy.id, touched);
    draft.remove(copy.id);
  }
  const flows = incoming.added.flatMap((part) => (part.type === "flow" ? part : []));
  for (const flow of [...flows, ...broughtBack.flatMap(({ id }) => flowsAt(draft, id))])
    addFlow(draft, graft, toBeId, flow);
  for (const id of goes) {
    takeOutOfChain(draft, id);
    for (const flow of [...draft.by("flow", "fromId", id), ...draft.by("flow", "toId", id)]) {
      touched.add(flow.toId);
      draft.remove(flow.id);
    }
    draft.remove(id);
  }
  for (const { type, copy } of incoming.removed)
    if ((type === "lane" || type === "stage") && stepsIn(draft, copy).length === 0) draft.remove(copy.id);
  healWays(draft, graft, touched);
  for (const { stepId, copyId } of incoming.insides) if (draft.find(copyId)) graft.addInside(stepId, copyId);
  isUpToDate(draft, asIsId, toBeId);
}

/** From now on the as-is of today is the base. */
function isUpToDate(draft: Draft, asIsId: Id, toBeId: Id): void {
  const bases = draft.by("branchBase", "blueprintId", toBeId);
  for (const { id, originId } of bases) if (originId !== asIsId) draft.remove(id);
  if (bases.some(({ originId }) => originId === asIsId)) return;
  draft.create("branchBase", { blueprintId: toBeId, originId: asIsId, part: "blueprint", was: {} });
}

/** A step that this flow led to may now be led to by none. */
function touch(draft: Draft, flowId: Id | undefined, touched: Set<Id>): void {
  const flow = draft.get("flow", flowId);
  if (flow?.kind === "sequence") touched.add(flow.toId);
}

const flowsAt = (draft: Draft, stepId: Id): Flow[] => [
  ...draft.by("flow", "fromId", stepId),
  ...draft.by("flow", "toId", stepId),
];

/** Joins the counterparts; where the to-be does without one of the steps, the way leads on to the next one that it has. */
function addFlow(draft: Draft, graft: Graft, toBeId: Id, flow: Flow): void {
  if (graft.there(flow.id) !== undefined) return;
  const isThere = (id: Id) => graft.there(id) !== undefined;
  const end = (id: Id, way: "on" | "back") => {
    if (isThere(id) || flow.kind !== "sequence") return graft.there(id);
    const next = nextOnWay(draft, id, way, isThere);
    return next === undefined ? undefined : graft.there(next);
  };
  const [fromId, toId] = [end(flow.fromId, "back"), end(flow.toId, "on")];
  if (fromId === undefined || toId === undefined || fromId === toId) return;
  const alike = draft
    .by("flow", "fromId", fromId)
    .find((other) => other.toId === toId && other.kind === flow.kind && other.blueprintId === toBeId);
  if (!alike) graft.addFlow(flow, fromId, toId);
  else if (alike.originId === null) {
    draft.update("flow", alike.id, { originId: flow.id });
    graft.adopt(flow.id, alike.id);
  }
}

/** The lane for what comes from one of the as-is; where the to-be does without it another one of its band, else its copy. */
function laneFor(draft: Draft, graft: Graft, toBeId: Id, laneId: Id): Id {
  const there = graft.there(laneId);
  if (there !== undefined) return there;
  const lane: Lane = draft.need("lane", laneId);
  const sameBand = draft
    .by("lane", "blueprintId", toBeId)
    .filter(({ band }) => band === lane.band)
    .sort(byOrder)[0];
  return sameBand?.id ?? graft.addLane(lane);
}

/** The stage for what comes from one of the as-is; where the to-be does without it the one before it, else the one after it. */
function stageFor(draft: Draft, graft: Graft, toBeId: Id, stageId: Id): Id {
  const there = graft.there(stageId);
  if (there !== undefined) return there;
  const stage: Stage = draft.need("stage", stageId);
  const stages = draft.by("stage", "blueprintId", stage.blueprintId).sort(byOrder);
  const at = stages.findIndex(({ id }) => id === stageId);
  const beside = [...stages.slice(0, at).reverse(), ...stages.slice(at + 1)]
    .map(({ id }) => graft.there(id))
    .find((id) => id !== undefined);
  return beside ?? draft.by("stage", "blueprintId", toBeId).sort(byOrder)[0]?.id ?? graft.addStage(stage);
}
