import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

/** What was held against it goes round the clock then. */
export const removeCalendar = defineCommand<{ id: Id }, void>({
  id: "standard.calendar.remove",
  args: z.strictObject({ id: idField }),
  label: ({ id }, model) => `Delete the calendar ${model.get("calendar", id)?.name ?? ""}`,
  run: (draft, { id }) => {
    draft.need("calendar", id);
    draft.remove(id);
  },
});
