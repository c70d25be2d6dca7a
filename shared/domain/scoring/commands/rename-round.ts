import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";
import { SHEET_KINDS } from "../records.ts";

/** A new name for a round: all its sheets move with it. A name that another round has makes one of the two. */
export const renameRound = defineCommand({
  id: "scoring.round.rename",
  args: z.strictObject({ rubricId: idField, kind: z.enum(SHEET_KINDS), round: lineField, to: lineField }),
  label: ({ to }) => `Rename the round to “${to}”`,
  run: (draft, { rubricId, kind, round, to }) => {
    for (const sheet of draft.by("scoreSheet", "rubricId", rubricId)) {
      if (sheet.kind !== kind || sheet.round.trim() !== round.trim()) continue;
      draft.update("scoreSheet", sheet.id, { round: to.trim() });
    }
  },
});
