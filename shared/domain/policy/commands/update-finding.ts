import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import type { ClauseFinding } from "../records.ts";

type Patch = Partial<Pick<ClauseFinding, "severity" | "note">>;
export const updateFinding = defineCommand<{ id: Id; patch: Patch }, void>({
  id: "policy.finding.update",
  args: z.object({ id: idField, patch: patchArgument<Pick<ClauseFinding, "id" | "severity" | "note">>() }),
  label: () => "Edit finding",
  mergeKey: ({ id, patch }) => `finding ${id} ${Object.keys(patch).join()}`,
  run: (draft, { id, patch }) => {
    draft.update("clauseFinding", id, patch);
  },
});
