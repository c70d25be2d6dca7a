import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import type { Clause } from "../records.ts";

/** What can be the same for many clauses. */
type Patch = Partial<
  Pick<Clause, "decision" | "decisionReason" | "protects" | "owner" | "dueDate" | "touchPointIds" | "roles">
>;

/** The same decision, owner or touch points for several clauses, in one undo. */
export const updateClauses = defineCommand<{ ids: Id[]; patch: Patch }, void>({
  id: "policy.clauses.update",
  args: z.object({ ids: z.array(idField).min(1), patch: patchArgument<Clause>() }),
  label: ({ ids }) => (ids.length === 1 ? "Edit clause" : `Edit ${ids.length} clauses`),
  run: (draft, { ids, patch }) => {
    for (const id of ids) draft.update("clause", id, patch);
  },
});
