import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

export const removeCountedPeriod = defineCommand<{ standardId: Id; periodId: Id }, void>({
  id: "standard.period.remove",
  args: z.strictObject({ standardId: idField, periodId: idField }),
  label: () => "Delete a period",
  run: (draft, { standardId, periodId }) => {
    const { counts } = draft.need("standard", standardId);
    draft.update("standard", standardId, { counts: counts.filter(({ id }) => id !== periodId) });
  },
});
