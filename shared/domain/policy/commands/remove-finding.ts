import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

/** The test counts as not asked again. */
export const removeFinding = defineCommand<{ id: Id }, void>({
  id: "policy.finding.remove",
  args: z.object({ id: idField }),
  label: () => "Delete finding",
  run: (draft, { id }) => {
    draft.need("clauseFinding", id);
    draft.remove(id);
  },
});
