import type { Id } from "@shared/base/ids.ts";
import { newFlow } from "../../blueprint/new-flow.ts";
import type { Draft } from "../../core/draft.ts";
import type { Graft } from "../graft.ts";
import { nextOnWay, sequenceInto, sequenceOut } from "./sequence.ts";

/**
 * Leads a way again to each of these steps that none leads to any more, though one does in the as-is or the to-be added
 * the step: where both sides put a step between the same two, one comes after the other. And on from those that none
 * leads on from.
 */
export function healWays(draft: Draft, graft: Graft, stepIds: Iterable<Id>): void {
  for (const id of stepIds) {
    const step = draft.get("step", id);
    if (!step) continue;
    const origin = graft.here(id);
    if (origin !== undefined && sequenceOut(draft, id).length === 0) leadOn(draft, graft, id, origin);
    const isLedTo = origin === undefined || sequenceInto(draft, origin).length > 0;
    if (isLedTo && step.kind !== "start" && sequenceInto(draft, id).length === 0)
      leadTo(draft, graft, id, origin);
  }
}

function leadOn(draft: Draft, graft: Graft, id: Id, origin: Id): void {
  if (sequenceOut(draft, origin).length === 0) return;
  const next = nextOnWay(draft, origin, "on", (other) => graft.there(other) !== undefined);
  const toId = next === undefined ? undefined : graft.there(next);
  if (toId !== undefined && toId !== id) join(draft, id, toId);
}

function leadTo(draft: Draft, graft: Graft, id: Id, origin: Id | undefined): void {
  const [on, ...others] = sequenceOut(draft, id);
  if (on && others.length === 0) {
    const [into, ...more] = sequenceInto(draft, on.toId).filter((flow) => flow.id !== on.id);
    if (into && more.length === 0 && into.fromId !== id) {
      draft.update("flow", into.id, { toId: id });
      return;
    }
  }
  if (origin === undefined) return;
  const before = nextOnWay(draft, origin, "back", (other) => graft.there(other) !== undefined);
  const fromId = before === undefined ? undefined : graft.there(before);
  if (fromId !== undefined && fromId !== id) join(draft, fromId, id);
}

function join(draft: Draft, fromId: Id, toId: Id): void {
  const { blueprintId } = draft.need("step", fromId);
  draft.create("flow", newFlow(blueprintId, fromId, toId));
}
