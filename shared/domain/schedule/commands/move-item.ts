import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { neededItem, placeAt, startAfterMove } from "../place-item.ts";
import { MOST_WORKDAYS } from "../records.ts";

/** So many work days later; below 0 earlier. It stays as long as it is. */
export const moveItem = defineCommand<{ id: Id; workdays: number }, void>({
  id: "schedule.item.move",
  args: z.object({ id: idField, workdays: z.int().min(-MOST_WORKDAYS).max(MOST_WORKDAYS) }),
  label: () => "Move in the schedule",
  mergeKey: ({ id }) => `schedule move ${id}`,
  run: (draft, { id, workdays }) => {
    const { item, days } = neededItem(draft, id);
    if (workdays !== 0) placeAt(draft, item, startAfterMove(item, workdays, days), days);
  },
});
