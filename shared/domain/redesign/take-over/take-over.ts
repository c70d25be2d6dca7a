import type { Id } from "@shared/base/ids.ts";
import { takeOutOfChain } from "../../blueprint/heal.ts";
import type { Draft } from "../../core/draft.ts";
import { blueprintChanges } from "../difference.ts";
import { Graft } from "../graft.ts";
import { stepsIn } from "../rebase/incoming.ts";
import { keepAsBase } from "./keep-as-base.ts";
import { type TakeOver, type TurnedChange, withChanges } from "./with-changes.ts";

/** Makes the to-be (drop) or the as-is (accept) equal to the other one in these changes, and in what must go with them. */
export function takeOver(draft: Draft, asIsId: Id, toBeId: Id, keys: readonly Id[], how: TakeOver): void {
  const wanted = new Set(keys);
  const entries = withChanges(draft, blueprintChanges(draft, asIsId, toBeId), keys, how);
  const graft = new Graft(draft, asIsId, toBeId, how === "drop" ? "to-be" : "as-is");
  const of = (kind: TurnedChange["kind"]) => entries.filter((entry) => entry.kind === kind);
  for (const { source } of of("get")) {
    if (source?.type === "lane") graft.addLane(source);
    if (source?.type === "stage") graft.addStage(source);
  }
  for (const { source } of of("get")) {
    if (source?.type !== "step") continue;
    const [laneId, stageId] = [graft.there(source.laneId), graft.there(source.stageId)];
    if (laneId !== undefined && stageId !== undefined) graft.addStep(source, laneId, stageId);
  }
  for (const { source, change } of of("set"))
    if (source)
      graft.set(
        source,
        change.fields.map(({ field }) => field),
      );
  for (const { source } of of("get")) {
    if (source?.type !== "flow") continue;
    const [fromId, toId] = [graft.there(source.fromId), graft.there(source.toId)];
    if (fromId !== undefined && toId !== undefined) graft.addFlow(source, fromId, toId);
  }
  // A flow that only goes with its step may be the one by which the chain closes over it.
  for (const { target, change } of of("lose"))
    if (target?.type === "flow" && wanted.has(change.key)) draft.remove(target.id);
  for (const { target } of of("lose")) if (target?.type === "step") loseStep(draft, graft, target.id);
  for (const { target } of of("lose")) {
    if (target?.type !== "lane" && target?.type !== "stage") continue;
    moveBack(draft, graft, target);
    draft.remove(target.id);
  }
  if (how === "accept") keepAsBase(draft, graft, toBeId, entries);
}

/** The chain closes over the step; a flow that only its counterpart's ends can mend gets them back. */
function loseStep(draft: Draft, graft: Graft, stepId: Id): void {
  takeOutOfChain(draft, stepId);
  for (const flow of [...draft.by("flow", "fromId", stepId), ...draft.by("flow", "toId", stepId)]) {
    const source = draft.get("flow", graft.here(flow.id));
    const [fromId, toId] = [graft.there(source?.fromId ?? ""), graft.there(source?.toId ?? "")];
    if (fromId !== undefined && toId !== undefined) draft.update("flow", flow.id, { fromId, toId });
    else draft.remove(flow.id);
  }
  draft.remove(stepId);
}

/** What was moved into a lane or a stage that goes stands again where its counterpart stands. */
function moveBack(draft: Draft, graft: Graft, place: Parameters<typeof stepsIn>[1]): void {
  for (const step of stepsIn(draft, place)) {
    const source = draft.get("step", graft.here(step.id));
    if (source) graft.set(source, place.type === "lane" ? ["laneId"] : ["stageId"]);
  }
}
