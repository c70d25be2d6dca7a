import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import type { RolloutWave } from "../records.ts";

type Patch = Partial<Omit<RolloutWave, "id" | "type">>;
export const updateRolloutWave = defineCommand<{ id: Id; patch: Patch }, void>({
  id: "plan.wave.update",
  args: z.object({ id: idField, patch: patchArgument<RolloutWave>() }),
  label: () => "Edit wave",
  mergeKey: ({ id, patch }) => `rolloutWave ${id} ${Object.keys(patch).join()}`,
  run: (draft, { id, patch }) => {
    draft.update("rolloutWave", id, patch);
  },
});
