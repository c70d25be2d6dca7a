import { UserError } from "@shared/base/result.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField, textField } from "../../core/fields.ts";
import type { rubricType } from "../records.ts";

const itemsField = z.custom<NonNullable<ReturnType<typeof rubricType.schema.parse>>["items"]>((value) =>
  Array.isArray(value),
);

/** Changes a rubric's own fields or its items. Cells of items that are gone go with them. */
export const updateRubric = defineCommand({
  id: "scoring.rubric.update",
  args: z.strictObject({
    id: idField,
    name: lineField.min(1).optional(),
    description: textField.optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    items: itemsField.optional(),
  }),
  label: ({ id, name }, model) => `Change the rubric ${name ?? model.get("rubric", id)?.name ?? ""}`,
  run: (draft, { id, ...given }) => {
    const patch = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    const rubric = draft.update("rubric", id, patch);
    if (rubric.minimum >= rubric.maximum) throw new UserError("The best score must be above the worst.");
    const items = new Set(rubric.items.map((item) => item.id));
    for (const sheet of draft.by("scoreSheet", "rubricId", id)) {
      for (const score of draft.by("score", "sheetId", sheet.id)) {
        const outside = [score.expectation, score.perception].some(
          (value) => value !== null && (value < rubric.minimum || value > rubric.maximum),
        );
        if (!items.has(score.itemId)) draft.remove(score.id);
        else if (outside)
          throw new UserError(`${sheet.observer} gave scores outside this scale. Change them first.`);
      }
    }
  },
});
