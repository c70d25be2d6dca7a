import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { addTouchPoint } from "../new-touch-point.ts";

/** Makes a touch point of each client step, under the step's own title and channel, and ties the two. */
export const registerSteps = defineCommand({
  id: "touchpoint.steps.register",
  args: z.strictObject({ stepIds: z.array(idField).min(1) }),
  label: ({ stepIds }, model) =>
    stepIds.length === 1
      ? `Register ${model.get("step", stepIds[0])?.title ?? "a step"} as a touch point`
      : `Register ${stepIds.length} touch points`,
  run: (draft, { stepIds }) =>
    stepIds.flatMap((stepId) => {
      const step = draft.need("step", stepId);
      if (step.touchPointId !== null) return [];
      const name = step.title.trim() === "" ? "Unnamed step" : step.title;
      const touchPoint = addTouchPoint(draft, { name, channel: step.channel });
      draft.update("step", stepId, { touchPointId: touchPoint.id });
      return [touchPoint.id];
    }),
});
