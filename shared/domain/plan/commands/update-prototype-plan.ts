import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import type { PrototypePlan } from "../records.ts";

type Patch = Partial<Omit<PrototypePlan, "id" | "type">>;
export const updatePrototypePlan = defineCommand<{ id: Id; patch: Patch }, void>({
  id: "plan.prototype.update",
  args: z.object({ id: idField, patch: patchArgument<PrototypePlan>() }),
  label: () => "Edit prototype plan",
  mergeKey: ({ id, patch }) => `plan ${id} ${Object.keys(patch).join()}`,
  run: (draft, { id, patch }) => {
    draft.update("prototypePlan", id, patch);
  },
});
