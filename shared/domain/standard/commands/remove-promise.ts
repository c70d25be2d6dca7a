import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

export const removePromise = defineCommand<{ id: Id }, void>({
  id: "standard.promise.remove",
  args: z.strictObject({ id: idField }),
  label: () => "Delete promise",
  run: (draft, { id }) => {
    draft.need("promise", id);
    draft.remove(id);
  },
});
