import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import type { Opportunity } from "../records.ts";

type Patch = Partial<Omit<Opportunity, "id" | "type">>;
export const updateOpportunity = defineCommand<{ id: Id; patch: Patch }, void>({
  id: "redesign.opportunity.update",
  args: z.object({ id: idField, patch: patchArgument<Opportunity>() }),
  label: () => "Edit opportunity",
  mergeKey: ({ id, patch }) => `opportunity ${id} ${Object.keys(patch).join()}`,
  run: (draft, { id, patch }) => {
    draft.update("opportunity", id, patch);
  },
});
