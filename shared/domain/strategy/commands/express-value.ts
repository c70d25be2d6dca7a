import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

/** A standard expresses a value, or does so no longer. */
export const expressValue = defineCommand<{ valueId: Id; standardId: Id; expresses: boolean }, void>({
  id: "strategy.value.express",
  args: z.object({ valueId: idField, standardId: idField, expresses: z.boolean() }),
  label: ({ expresses }) => (expresses ? "Tie the value to a standard" : "Untie the value from a standard"),
  run: (draft, { valueId, standardId, expresses }) => {
    draft.need("serviceValue", valueId);
    const others = draft.need("standard", standardId).valueIds.filter((id) => id !== valueId);
    draft.update("standard", standardId, { valueIds: expresses ? [...others, valueId] : others });
  },
});
