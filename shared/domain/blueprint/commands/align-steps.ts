import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { cellSteps } from "../queries.ts";

/** Puts steps above each other: all into the stage and column of the first one. Lanes stay. */
export const alignSteps = defineCommand({
  id: "blueprint.step.align",
  args: z.strictObject({ stepIds: z.array(idField).min(2) }),
  label: ({ stepIds }) => `Align ${stepIds.length} steps`,
  run: (draft, { stepIds }) => {
    const [first, ...others] = stepIds.map((id) => draft.need("step", id));
    if (!first) return;
    const { stageId, column } = first;
    for (const step of others) {
      if (step.stageId === stageId && step.column === column) continue;
      const order = orderAfterLast(cellSteps(draft, step.laneId, stageId, column));
      draft.update("step", step.id, { stageId, column, order });
    }
  },
});
