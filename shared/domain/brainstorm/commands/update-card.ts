import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";

export const updateCard = defineCommand({
  id: "brainstorm.card.update",
  args: z.strictObject({ id: idField, text: lineField.min(1) }),
  label: () => "Edit card",
  mergeKey: ({ id }) => `card ${id}`,
  run: (draft, { id, text }) => {
    draft.update("brainstormCard", id, { text });
  },
});
