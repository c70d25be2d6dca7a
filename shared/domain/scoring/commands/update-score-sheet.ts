import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { dateField, idField, lineField, optionalId, textField } from "../../core/fields.ts";
import { SHEET_KINDS } from "../records.ts";

export const updateScoreSheet = defineCommand({
  id: "scoring.sheet.update",
  args: z.strictObject({
    id: idField,
    observer: lineField.min(1).optional(),
    date: dateField.optional(),
    segmentId: optionalId.optional(),
    notes: textField.optional(),
    kind: z.enum(SHEET_KINDS).optional(),
    round: lineField.optional(),
  }),
  label: ({ id, observer }, model) =>
    `Change the score sheet of ${observer ?? model.get("scoreSheet", id)?.observer ?? "an observer"}`,
  run: (draft, { id, ...given }) => {
    const patch = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    draft.update("scoreSheet", id, patch);
  },
});
