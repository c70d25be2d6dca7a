import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

/** Whether a segment goes through these steps; what each of them says of other segments stays. */
export const updateSegmentsOfSteps = defineCommand({
  id: "blueprint.step.segments",
  args: z.strictObject({ stepIds: z.array(idField).min(1), segmentId: idField, walks: z.boolean() }),
  label: ({ stepIds, segmentId, walks }, model) => {
    const steps =
      stepIds.length === 1 ? `“${model.get("step", stepIds[0])?.title ?? ""}”` : `${stepIds.length} steps`;
    const segment = model.get("segment", segmentId)?.name ?? "";
    return walks ? `Put ${segment} on ${steps}` : `Take ${segment} off ${steps}`;
  },
  run: (draft, { stepIds, segmentId, walks }) => {
    draft.need("segment", segmentId);
    for (const stepId of stepIds) {
      const others = draft.need("step", stepId).segmentIds.filter((id) => id !== segmentId);
      draft.update("step", stepId, { segmentIds: walks ? [...others, segmentId] : others });
    }
  },
});
