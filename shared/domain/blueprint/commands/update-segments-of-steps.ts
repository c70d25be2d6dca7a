import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import type { ReadModel } from "../../core/model.ts";

/**
 * Whether a segment goes through these steps; what each of them says of other segments stays. A step that all of them
 * go through names none.
 */
export const updateSegmentsOfSteps = defineCommand({
  id: "blueprint.step.segments",
  args: z.strictObject({ stepIds: z.array(idField).min(1), segmentId: idField, walks: z.boolean() }),
  label: ({ stepIds, segmentId, walks }, model) => {
    const steps =
      stepIds.length === 1 ? `“${model.get("step", stepIds[0])?.title ?? ""}”` : `${stepIds.length} steps`;
    const segment = model.get("segment", segmentId)?.name ?? "";
    return walks ? `Put ${segment} on ${steps}` : `Take ${segment} off ${steps}`;
  },
  canRun: (model, { stepIds, segmentId, walks }) =>
    !walks && stepIds.some((id) => walkersOf(model, id).every((walker) => walker === segmentId))
      ? "Nobody would go through the step any more. Put another segment on it first."
      : undefined,
  run: (draft, { stepIds, segmentId, walks }) => {
    const all = draft.all("segment").length;
    draft.need("segment", segmentId);
    for (const stepId of stepIds) {
      const others = walkersOf(draft, stepId).filter((id) => id !== segmentId);
      const next = walks ? [...others, segmentId] : others;
      draft.update("step", stepId, { segmentIds: next.length === all ? [] : next });
    }
  },
});

/** The segments that go through a step: those that it names, or all of them. */
function walkersOf(model: ReadModel, stepId: string): readonly string[] {
  const { segmentIds } = model.need("step", stepId);
  return segmentIds.length > 0 ? segmentIds : model.all("segment").map(({ id }) => id);
}
