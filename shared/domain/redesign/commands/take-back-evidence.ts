import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

/** What was set aside is open again. */
export const takeBackEvidence = defineCommand<{ ids: Id[] }, void>({
  id: "evidence.gather.take-back",
  args: z.object({ ids: z.array(idField).min(1) }),
  label: () => "Take evidence back",
  run: (draft, { ids }) => {
    for (const id of ids) {
      draft.need("setAside", id);
      draft.remove(id);
    }
  },
});
