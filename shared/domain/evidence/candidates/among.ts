import type { Id } from "@shared/base/ids.ts";
import type { Step } from "../../blueprint/records.ts";
import type { EvidenceInputs } from "../candidate.ts";

/** Steps of the service as it is; with `at`, the step of this id and those at the touch point of this id. */
export function stepsOfToday({ model, at }: EvidenceInputs): Step[] {
  if (at === undefined) {
    const today = model.all("blueprint").filter(({ kind }) => kind === "as-is");
    return today.flatMap(({ id }) => model.by("step", "blueprintId", id));
  }
  const step = model.get("step", at);
  const here = step ? [step] : model.by("step", "touchPointId", at);
  return here.filter(({ blueprintId }) => model.get("blueprint", blueprintId)?.kind === "as-is");
}

/** Whether evidence about this touch point is asked for. */
export const isAsked = ({ at }: EvidenceInputs, touchPointId: Id): boolean =>
  at === undefined || at === touchPointId;
