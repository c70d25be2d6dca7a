import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

export const removeRolloutWave = defineCommand<{ id: Id }, void>({
  id: "plan.wave.remove",
  args: z.object({ id: idField }),
  label: () => "Delete wave",
  run: (draft, { id }) => {
    draft.need("rolloutWave", id);
    draft.remove(id);
  },
});
