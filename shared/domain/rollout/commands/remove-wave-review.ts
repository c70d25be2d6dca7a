import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

export const removeWaveReview = defineCommand<{ id: Id }, void>({
  id: "rollout.review.remove",
  args: z.object({ id: idField }),
  label: () => "Delete review",
  run: (draft, { id }) => {
    draft.need("waveReview", id);
    draft.remove(id);
  },
});
