import type { Id } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { isPoint } from "../items.ts";
import { scheduleMessages as words } from "../messages.ts";
import { neededItem, placeAt } from "../place-item.ts";
import { MOST_WORKDAYS } from "../records.ts";
import { scheduleWords } from "../speech.ts";

/** How many work days it takes, from the day on which it begins. */
export const lengthenItem = defineCommand<{ id: Id; workdays: number }, void>({
  id: "schedule.item.lengthen",
  args: z.object({ id: idField, workdays: z.int() }),
  label: () => "Set how long it takes",
  mergeKey: ({ id }) => `schedule lengthen ${id}`,
  run: (draft, { id, workdays }) => {
    const { item, days } = neededItem(draft, id);
    if (isPoint(item)) throw new UserError(words.noLength(scheduleWords.kinds[item.kind]));
    if (workdays < 1 || workdays > MOST_WORKDAYS) throw new UserError(words.tooLong(MOST_WORKDAYS));
    if (item.type === "scheduleTask") {
      draft.update("scheduleTask", id, { workdays });
      return;
    }
    if (item.start === null) throw new UserError(words.noDay);
    placeAt(draft, { ...item, length: workdays }, item.start, days);
  },
});
