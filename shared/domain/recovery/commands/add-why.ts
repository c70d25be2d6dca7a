import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { needFailPoint } from "../need-fail-point.ts";
import { withOneMoreWhy } from "../root-cause.ts";

/** Asks once more why. */
export const addWhy = defineCommand({
  id: "recovery.why.add",
  args: z.strictObject({ stepId: idField }),
  label: () => "Ask why once more",
  run: (draft, { stepId }) => {
    const failPoint = needFailPoint(draft, stepId);
    const whys = withOneMoreWhy(failPoint.whys, { answer: "", kind: null });
    draft.update("step", stepId, { failPoint: { ...failPoint, whys } });
  },
});
