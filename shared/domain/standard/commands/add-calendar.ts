import type { Id } from "@shared/base/ids.ts";
import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { lineField } from "../../core/fields.ts";
import { OFFICE_HOURS } from "../office-hours.ts";

/** A calendar of the usual office week, Monday to Friday from 9 to 17, to begin with. */
export const addCalendar = defineCommand<{ name: string }, Id>({
  id: "standard.calendar.add",
  args: z.strictObject({ name: lineField.min(1) }),
  label: ({ name }) => `Add the calendar ${name}`,
  run: (draft, { name }) =>
    draft.create("calendar", { ...OFFICE_HOURS, name, order: orderAfterLast(draft.all("calendar")) }).id,
});
