import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

export const removeValueCase = defineCommand<{ id: Id }, void>({
  id: "value.case.remove",
  args: z.object({ id: idField }),
  label: () => "Delete value case",
  run: (draft, { id }) => {
    draft.need("valueCase", id);
    draft.remove(id);
  },
});
