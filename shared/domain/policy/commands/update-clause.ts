import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import { clauseName } from "../clause-name.ts";
import type { Clause } from "../records.ts";

/** Whether tests were passed is said by `passTests`, which knows what was found. */
type Patch = Partial<Omit<Clause, "id" | "type" | "policyId" | "passedTests">>;
export const updateClause = defineCommand<{ id: Id; patch: Patch }, void>({
  id: "policy.clause.update",
  args: z.object({ id: idField, patch: patchArgument<Clause>() }),
  label: ({ id }, model) => `Edit clause ${clauseName(model.get("clause", id))}`.trimEnd(),
  mergeKey: ({ id, patch }) => `clause ${id} ${Object.keys(patch).join()}`,
  run: (draft, { id, patch }) => {
    draft.update("clause", id, patch);
  },
});
