import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { moveToCalendar } from "../move-to-calendar.ts";

/** What was held against it goes round the clock then, and its days stay days. */
export const removeCalendar = defineCommand<{ id: Id }, void>({
  id: "standard.calendar.remove",
  args: z.strictObject({ id: idField }),
  label: ({ id }, model) => `Delete the calendar ${model.get("calendar", id)?.name ?? ""}`,
  run: (draft, { id }) => {
    draft.need("calendar", id);
    for (const type of ["standard", "promise"] as const)
      for (const record of draft.by(type, "calendarId", id)) moveToCalendar(draft, record, null);
    draft.remove(id);
  },
});
