import { UserError } from "@shared/base/result.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { needFailPoint } from "../need-fail-point.ts";

/** As many as a fail point holds. */
const MOST = 10;

/** Asks once more why. */
export const addWhy = defineCommand({
  id: "recovery.why.add",
  args: z.strictObject({ stepId: idField }),
  label: () => "Ask why once more",
  run: (draft, { stepId }) => {
    const failPoint = needFailPoint(draft, stepId);
    if (failPoint.whys.length >= MOST)
      throw new UserError("Ten times why is enough. Start from another fail point.");
    const whys = [...failPoint.whys, { answer: "", kind: null }];
    draft.update("step", stepId, { failPoint: { ...failPoint, whys } });
  },
});
