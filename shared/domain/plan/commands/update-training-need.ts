import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import type { TrainingNeed } from "../records.ts";

type Patch = Partial<Omit<TrainingNeed, "id" | "type">>;
export const updateTrainingNeed = defineCommand<{ id: Id; patch: Patch }, void>({
  id: "plan.training.update",
  args: z.object({ id: idField, patch: patchArgument<TrainingNeed>() }),
  label: () => "Edit training",
  mergeKey: ({ id, patch }) => `trainingNeed ${id} ${Object.keys(patch).join()}`,
  run: (draft, { id, patch }) => {
    draft.update("trainingNeed", id, patch);
  },
});
