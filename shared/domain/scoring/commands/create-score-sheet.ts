import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { dateField, idField, lineField, optionalId } from "../../core/fields.ts";

export const createScoreSheet = defineCommand({
  id: "scoring.sheet.create",
  args: z.strictObject({
    rubricId: idField,
    observer: lineField.min(1),
    date: dateField,
    segmentId: optionalId,
  }),
  label: ({ observer }) => `Add a score sheet of ${observer}`,
  run: (draft, fields) => {
    draft.need("rubric", fields.rubricId);
    const order = orderAfterLast(draft.all("scoreSheet"));
    return draft.create("scoreSheet", { ...fields, notes: "", order }).id;
  },
});
