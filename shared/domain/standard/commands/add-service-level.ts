import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";
import { handOffRoles } from "../hand-off-roles.ts";
import { addStandardTo } from "../new-standard.ts";

/** What one internal role gives another; on a hand-off the roles are those of its steps. */
export const addServiceLevel = defineCommand<{ name: string; stepId?: Id | null | undefined }, Id>({
  id: "standard.service-level.add",
  args: z.strictObject({ name: lineField.min(1), stepId: idField.nullish() }),
  label: ({ name }) => `Add the service level ${name}`,
  run: (draft, { name, stepId }) => {
    const step = draft.get("step", stepId);
    const roles = step ? handOffRoles(draft, step) : {};
    return addStandardTo(draft, { name, kind: "service-level", stepId: step?.id ?? null, ...roles }).id;
  },
});
