import { byOrder, orderAfterLast, orderBetween } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";

/** A stage at the end, or right after the given one. */
export const addStage = defineCommand({
  id: "blueprint.stage.add",
  args: z.strictObject({ blueprintId: idField, name: lineField, afterId: idField.optional() }),
  label: ({ name }) => `Add the stage ${name}`,
  run: (draft, { blueprintId, name, afterId }) => {
    const stages = draft.by("stage", "blueprintId", blueprintId).sort(byOrder);
    const index = stages.findIndex((stage) => stage.id === afterId);
    const order =
      index < 0
        ? orderAfterLast(stages)
        : orderBetween(stages[index]?.order ?? null, stages[index + 1]?.order ?? null);
    return draft.create("stage", { blueprintId, name, columns: 1, order, originId: null }).id;
  },
});
