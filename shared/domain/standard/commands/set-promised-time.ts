import type { Id } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";
import { calendarFor } from "../calendar-for.ts";
import { minutesOf, parseObjective } from "../objective.ts";

/** Reads a time such as “4 working hours” or “2 days”; "" = it promises no time. */
export const setPromisedTime = defineCommand<{ id: Id; text: string }, void>({
  id: "standard.promise.set-time",
  args: z.strictObject({ id: idField, text: lineField }),
  label: () => "Set the promised time",
  mergeKey: ({ id }) => `promise ${id} time`,
  run: (draft, { id, text }) => {
    if (text.trim() === "") {
      draft.update("promise", id, { limit: null });
      return;
    }
    const said = parseObjective(text);
    if (!said || said.amount === null)
      throw new UserError(`“${text.trim()}” is no time. Write it like “4 working hours” or “2 days”.`);
    const calendar = calendarFor(draft, draft.need("promise", id).calendarId, said);
    draft.update("promise", id, { limit: minutesOf(said, calendar), calendarId: calendar?.id ?? null });
  },
});
