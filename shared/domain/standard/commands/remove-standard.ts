import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

/** Promises that rest on it stay, without it. */
export const removeStandard = defineCommand<{ id: Id }, void>({
  id: "standard.standard.remove",
  args: z.strictObject({ id: idField }),
  label: ({ id }, model) => `Delete ${model.get("standard", id)?.name ?? "standard"}`,
  run: (draft, { id }) => {
    draft.need("standard", id);
    draft.remove(id);
  },
});
