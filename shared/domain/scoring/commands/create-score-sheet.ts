import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { dateField, idField, lineField, optionalId } from "../../core/fields.ts";
import { SHEET_KINDS } from "../records.ts";

export const createScoreSheet = defineCommand({
  id: "scoring.sheet.create",
  args: z.strictObject({
    rubricId: idField,
    observer: lineField.min(1),
    date: dateField,
    segmentId: optionalId,
    kind: z.enum(SHEET_KINDS).optional(),
    round: lineField.optional(),
  }),
  label: ({ observer }) => `Add a score sheet of ${observer}`,
  run: (draft, { kind = "observation", round = "", ...fields }) => {
    draft.need("rubric", fields.rubricId);
    const order = orderAfterLast(draft.all("scoreSheet"));
    return draft.create("scoreSheet", { ...fields, kind, round, notes: "", order }).id;
  },
});
