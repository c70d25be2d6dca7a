import type { Id } from "@shared/base/ids.ts";
import type { Flow } from "../../blueprint/records.ts";
import type { ReadModel } from "../../core/model.ts";

const byId = (a: Flow, b: Flow): number => (a.id < b.id ? -1 : 1);
const isSequence = ({ kind }: Flow): boolean => kind === "sequence";

/** The sequence flows that lead on from a step, in a lasting order. */
export const sequenceOut = (model: ReadModel, stepId: Id): Flow[] =>
  model.by("flow", "fromId", stepId).filter(isSequence).sort(byId);

/** The sequence flows that lead to a step, in a lasting order. */
export const sequenceInto = (model: ReadModel, stepId: Id): Flow[] =>
  model.by("flow", "toId", stepId).filter(isSequence).sort(byId);

/** The first step on the way from this one, forward or back, that is `wanted`; undefined where none is. */
export function nextOnWay(
  model: ReadModel,
  stepId: Id,
  way: "on" | "back",
  wanted: (stepId: Id) => boolean,
): Id | undefined {
  const seen = new Set<Id>([stepId]);
  const queue = [stepId];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    const flows = way === "on" ? sequenceOut(model, at) : sequenceInto(model, at);
    for (const flow of flows) {
      const next = way === "on" ? flow.toId : flow.fromId;
      if (seen.has(next)) continue;
      if (wanted(next)) return next;
      seen.add(next);
      queue.push(next);
    }
  }
  return undefined;
}
