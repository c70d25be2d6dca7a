import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import type { FineTune } from "../records.ts";

type Patch = Partial<Omit<FineTune, "id">>;
export const updateFineTune = defineCommand<{ planId: Id; id: Id; patch: Patch }, void>({
  id: "plan.fine-tune.update",
  args: z.object({ planId: idField, id: idField, patch: patchArgument<FineTune>() }),
  label: () => "Edit feedback",
  run: (draft, { planId, id, patch }) => {
    const plan = draft.need("prototypePlan", planId);
    draft.update("prototypePlan", planId, {
      fineTunes: plan.fineTunes.map((one) => (one.id === id ? { ...one, ...patch } : one)),
    });
  },
});
