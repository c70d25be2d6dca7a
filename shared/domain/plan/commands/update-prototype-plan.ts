import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import { type Amend, amendArgument, changePlan } from "../frozen-rule.ts";
import type { PrototypePlan } from "../records.ts";

type Patch = Partial<Omit<PrototypePlan, "id" | "type">>;
export const updatePrototypePlan = defineCommand<{ id: Id; patch: Patch; amend?: Amend | undefined }, void>({
  id: "plan.prototype.update",
  args: z.object({ id: idField, patch: patchArgument<PrototypePlan>(), amend: amendArgument }),
  label: () => "Edit prototype plan",
  mergeKey: ({ id, patch, amend }) => (amend ? undefined : `plan ${id} ${Object.keys(patch).join()}`),
  run: (draft, { id, patch, amend }) => {
    changePlan(draft, id, patch, amend);
  },
});
