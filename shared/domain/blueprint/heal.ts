import type { Id } from "@shared/base/ids.ts";
import type { Draft } from "../core/draft.ts";

/**
 * Takes a step out of the chain that it stands in: where one sequence flow leads to it and at most one leads on, the
 * one before it is joined to the one after it, and nothing is left that leads to the step or away from it. A step where
 * ways part or meet keeps its flows: which of them should go on, nobody can tell.
 */
export function takeOutOfChain(draft: Draft, stepId: Id): void {
  const flows = (field: "fromId" | "toId") =>
    draft.by("flow", field, stepId).filter((flow) => flow.kind === "sequence" && flow.fromId !== flow.toId);
  const [into, ...otherIn] = flows("toId");
  const [out, ...otherOut] = flows("fromId");
  if (otherIn.length > 0 || otherOut.length > 0) return;
  if (out) draft.remove(out.id);
  if (!into) return;
  const next = out?.toId;
  const joined =
    next === into.fromId ||
    draft.by("flow", "fromId", into.fromId).some(({ toId, kind }) => toId === next && kind === "sequence");
  if (next === undefined || joined) draft.remove(into.id);
  else draft.update("flow", into.id, { toId: next });
}
