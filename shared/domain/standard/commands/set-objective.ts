import type { Id } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";
import { calendarFor } from "../calendar-for.ts";
import { minutesOf, parseObjective } from "../objective.ts";

const EXAMPLE = "Write it like “90 % within 4 working hours”, “95 % within 2 days” or “99 %”.";

/**
 * Reads a sentence such as “90 % within 4 working hours”; "" clears the objective. Working time needs a calendar: the
 * standard's own, else the first there is, else office hours are added with it.
 */
export const setObjective = defineCommand<{ id: Id; text: string }, void>({
  id: "standard.objective.set",
  args: z.strictObject({ id: idField, text: lineField }),
  label: ({ id }, model) => `Set the objective of ${model.get("standard", id)?.name ?? ""}`,
  mergeKey: ({ id }) => `standard ${id} objective`,
  run: (draft, { id, text }) => {
    if (text.trim() === "") {
      draft.update("standard", id, { share: null, limit: null });
      return;
    }
    const objective = parseObjective(text);
    if (!objective) throw new UserError(`“${text.trim()}” is no objective. ${EXAMPLE}`);
    const calendar = calendarFor(draft, draft.need("standard", id).calendarId, objective);
    const limit = minutesOf(objective, calendar);
    draft.update("standard", id, { share: objective.share, limit, calendarId: calendar?.id ?? null });
  },
});
