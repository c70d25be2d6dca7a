import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, optionalId } from "../../core/fields.ts";
import { moveToCalendar } from "../move-to-calendar.ts";

/** Of a standard or a promise; null = round the clock. Its days stay days. */
export const setCalendar = defineCommand<{ id: Id; calendarId: Id | null }, void>({
  id: "standard.calendar.choose",
  args: z.strictObject({ id: idField, calendarId: optionalId }),
  label: ({ calendarId }, model) =>
    `Choose the calendar ${model.get("calendar", calendarId)?.name ?? "round the clock"}`,
  run: (draft, { id, calendarId }) => {
    if (calendarId !== null) draft.need("calendar", calendarId);
    moveToCalendar(draft, draft.get("standard", id) ?? draft.need("promise", id), calendarId);
  },
});
