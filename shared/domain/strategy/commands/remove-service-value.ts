import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

/** Standards that expressed it stay. */
export const removeServiceValue = defineCommand<{ id: Id }, void>({
  id: "strategy.value.remove",
  args: z.object({ id: idField }),
  label: () => "Delete value",
  run: (draft, { id }) => {
    draft.need("serviceValue", id);
    draft.remove(id);
  },
});
