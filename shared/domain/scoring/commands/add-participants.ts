import type { Id } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { dateField, idField, lineField } from "../../core/fields.ts";
import { raterKey } from "../agreement/rating-groups.ts";
import { createScoreSheet } from "./create-score-sheet.ts";

/** Gives each new participant of a workshop a sheet of their own. A name that is already there is refused. */
export const addParticipants = defineCommand({
  id: "scoring.workshop.add-participants",
  args: z.strictObject({
    rubricId: idField,
    round: lineField,
    date: dateField,
    names: z.array(lineField.min(1)).min(1),
  }),
  label: ({ names }) =>
    names.length === 1 ? `Add the participant ${names[0]}` : `Add ${names.length} participants`,
  run: (draft, { rubricId, round, date, names }): Id[] => {
    const sheets = draft.by("scoreSheet", "rubricId", rubricId);
    const here = sheets.filter((sheet) => sheet.kind === "workshop" && sheet.round.trim() === round.trim());
    const taken = new Set(here.map((sheet) => raterKey(sheet.observer)));
    return names.map((name) => {
      const observer = name.trim();
      if (taken.has(raterKey(observer))) {
        throw new UserError(`${observer} takes part already. Tell the two apart, for example by a letter.`);
      }
      taken.add(raterKey(observer));
      const sheet = { rubricId, observer, date, segmentId: null, kind: "workshop" as const, round };
      return createScoreSheet.run(draft, sheet);
    });
  },
});
