import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";

/** Name or width (columns) of a stage. */
export const updateStage = defineCommand({
  id: "blueprint.stage.update",
  args: z.strictObject({
    stageId: idField,
    name: lineField.optional(),
    columns: z.int().min(1).max(500).optional(),
  }),
  label: ({ name }) => (name === undefined ? "Resize a stage" : `Rename the stage to ${name}`),
  mergeKey: ({ stageId, columns }) => (columns === undefined ? undefined : `stage ${stageId} columns`),
  run: (draft, { stageId, name, columns }) => {
    draft.update("stage", stageId, {
      ...(name !== undefined && { name }),
      ...(columns !== undefined && { columns }),
    });
  },
});
