import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { cellSteps } from "../queries.ts";

/** A step and where it goes. */
export const moveField = z.strictObject({
  stepId: idField,
  laneId: idField,
  stageId: idField,
  column: z.int().min(0).max(499),
});

/** Puts steps into other lanes, stages, columns; at the bottom of a cell that is taken. */
export const moveSteps = defineCommand({
  id: "blueprint.step.move",
  args: z.strictObject({ moves: z.array(moveField).min(1) }),
  label: ({ moves }, model) =>
    moves.length === 1
      ? `Move “${model.get("step", moves[0]?.stepId)?.title ?? ""}”`
      : `Move ${moves.length} steps`,
  run: (draft, { moves }) => {
    for (const { stepId, laneId, stageId, column } of moves) {
      const step = draft.need("step", stepId);
      const same = step.laneId === laneId && step.stageId === stageId && step.column === column;
      if (same) continue;
      const order = orderAfterLast(cellSteps(draft, laneId, stageId, column));
      draft.update("step", stepId, { laneId, stageId, column, order });
    }
  },
});
