import { byOrder, orderBetween } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

/** Puts a stage, with all that stands in it, at a place among the others (0-based, counted without itself). */
export const moveStage = defineCommand({
  id: "blueprint.stage.move",
  args: z.strictObject({ stageId: idField, index: z.int().min(0) }),
  label: ({ stageId }, model) => `Move the stage ${model.get("stage", stageId)?.name ?? ""}`,
  run: (draft, { stageId, index }) => {
    const { blueprintId } = draft.need("stage", stageId);
    const others = draft
      .by("stage", "blueprintId", blueprintId)
      .filter((other) => other.id !== stageId)
      .sort(byOrder);
    const at = Math.min(index, others.length);
    draft.update("stage", stageId, {
      order: orderBetween(others[at - 1]?.order ?? null, others[at]?.order ?? null),
    });
  },
});
