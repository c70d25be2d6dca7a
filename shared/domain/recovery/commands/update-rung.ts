import { z } from "zod";
import { RUNGS } from "../../blueprint/fail-point.ts";
import { defineCommand } from "../../core/command.ts";
import { idField, textField } from "../../core/fields.ts";
import { needFailPoint } from "../need-fail-point.ts";

/** What is done at one rung of the ladder. */
export const updateRung = defineCommand({
  id: "recovery.rung.update",
  args: z.strictObject({ stepId: idField, rung: z.enum(RUNGS), text: textField }),
  label: ({ stepId }, model) => `Change the recovery of “${model.get("step", stepId)?.title ?? ""}”`,
  mergeKey: ({ stepId, rung }) => `rung ${stepId} ${rung}`,
  run: (draft, { stepId, rung, text }) => {
    const failPoint = needFailPoint(draft, stepId);
    draft.update("step", stepId, {
      failPoint: { ...failPoint, ladder: { ...failPoint.ladder, [rung]: text } },
    });
  },
});
