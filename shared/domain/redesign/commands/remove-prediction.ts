import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

export const removePrediction = defineCommand<{ id: Id }, void>({
  id: "redesign.prediction.remove",
  args: z.object({ id: idField }),
  label: () => "Withdraw prediction",
  run: (draft, { id }) => {
    draft.need("prediction", id);
    draft.remove(id);
  },
});
