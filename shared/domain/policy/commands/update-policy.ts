import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import type { Policy } from "../records.ts";

type Patch = Partial<Omit<Policy, "id" | "type">>;
export const updatePolicy = defineCommand<{ id: Id; patch: Patch }, void>({
  id: "policy.policy.update",
  args: z.object({ id: idField, patch: patchArgument<Policy>() }),
  label: ({ id }, model) => `Edit the policy ${model.get("policy", id)?.name ?? ""}`,
  mergeKey: ({ id, patch }) => `policy ${id} ${Object.keys(patch).join()}`,
  run: (draft, { id, patch }) => {
    draft.update("policy", id, patch);
  },
});
