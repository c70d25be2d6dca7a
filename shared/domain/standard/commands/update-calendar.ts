import type { Id } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import type { Calendar } from "../records.ts";

type Patch = Partial<Omit<Calendar, "id" | "type">>;
/** Hours that end before they begin are refused: a night is written as two days. */
export const updateCalendar = defineCommand<{ id: Id; patch: Patch }, void>({
  id: "standard.calendar.update",
  args: z.strictObject({ id: idField, patch: patchArgument<Calendar>() }),
  label: ({ id }, model) => `Edit the calendar ${model.get("calendar", id)?.name ?? ""}`,
  mergeKey: ({ id, patch }) => `calendar ${id} ${Object.keys(patch).join()}`,
  run: (draft, { id, patch }) => {
    if (patch.hours?.some(({ from, to }) => from >= to))
      throw new UserError(
        "Opening hours end after they begin. A night is written as two days, up to 24:00 and from 0:00.",
      );
    draft.update("calendar", id, patch);
  },
});
