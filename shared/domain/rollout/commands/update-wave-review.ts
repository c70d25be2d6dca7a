import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import type { WaveReview } from "../records.ts";

type Patch = Partial<Omit<WaveReview, "id" | "type">>;
export const updateWaveReview = defineCommand<{ id: Id; patch: Patch }, void>({
  id: "rollout.review.update",
  args: z.object({ id: idField, patch: patchArgument<WaveReview>() }),
  label: () => "Edit review",
  mergeKey: ({ id, patch }) => `waveReview ${id} ${Object.keys(patch).join()}`,
  run: (draft, { id, patch }) => {
    draft.update("waveReview", id, patch);
  },
});
