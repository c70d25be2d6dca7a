import type { Id } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { dateField, idField } from "../../core/fields.ts";
import { scheduleMessages as words } from "../messages.ts";
import { neededItem, placeAt, writeDays } from "../place-item.ts";
import { dayOf } from "../work-days.ts";

/** The day on which it begins, or stands; a point may stand on a closed day, what takes work begins on an open one. */
export const placeItem = defineCommand<{ id: Id; date: string }, void>({
  id: "schedule.item.place",
  args: z.object({ id: idField, date: dateField.min(1) }),
  label: () => "Set a day of the schedule",
  run: (draft, { id, date }) => {
    const { item, days } = neededItem(draft, id);
    const day = dayOf(date);
    if (day === null) throw new UserError(words.noSuchDay(date));
    if (item.length === 0) writeDays(draft, item, { first: day, last: day });
    else placeAt(draft, item, days.countOf(day), days);
  },
});
