import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { needFailPoint } from "../need-fail-point.ts";

/** Takes an answer to “why?” away; counted from 0. */
export const removeWhy = defineCommand({
  id: "recovery.why.remove",
  args: z.strictObject({ stepId: idField, index: z.int().min(0) }),
  label: () => "Delete an answer to why",
  run: (draft, { stepId, index }) => {
    const failPoint = needFailPoint(draft, stepId);
    const whys = failPoint.whys.filter((_, at) => at !== index);
    draft.update("step", stepId, { failPoint: { ...failPoint, whys } });
  },
});
