import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, optionalId } from "../../core/fields.ts";
import { levelMessages } from "../level-messages.ts";
import { blueprintsWithin, insideOf, wouldLieInItself } from "../levels.ts";

/** Puts a blueprint that is there inside a step, or (null) takes it out to stand beside the others. */
export const setParentStep = defineCommand({
  id: "blueprint.inside.set",
  args: z.strictObject({ blueprintId: idField, stepId: optionalId }),
  label: ({ blueprintId, stepId }, model) => {
    const name = model.get("blueprint", blueprintId)?.name ?? "";
    return stepId === null
      ? `Take “${name}” out of its step`
      : `Put “${name}” inside “${model.get("step", stepId)?.title ?? ""}”`;
  },
  canRun: (model, { blueprintId, stepId }) => {
    if (stepId === null) return undefined;
    if (wouldLieInItself(model, blueprintId, stepId))
      return levelMessages.insideItself(model.get("blueprint", blueprintId)?.name ?? "");
    const held = insideOf(model, stepId);
    return held && held.id !== blueprintId
      ? levelMessages.hasInside(model.get("step", stepId)?.title ?? "")
      : undefined;
  },
  run: (draft, { blueprintId, stepId }) => {
    draft.need("blueprint", blueprintId);
    if (stepId === null) {
      draft.update("blueprint", blueprintId, { parentStepId: null });
      return;
    }
    // What lies inside belongs to the journey of the outer one, and goes with it.
    const { journeyId } = draft.need("blueprint", draft.need("step", stepId).blueprintId);
    for (const inner of blueprintsWithin(draft, blueprintId))
      draft.update("blueprint", inner.id, { journeyId });
    draft.update("blueprint", blueprintId, { parentStepId: stepId, journeyId });
  },
});
