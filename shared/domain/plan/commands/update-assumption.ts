import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import type { Assumption } from "../records.ts";

type Patch = Partial<Omit<Assumption, "id" | "type">>;
export const updateAssumption = defineCommand<{ id: Id; patch: Patch }, void>({
  id: "plan.assumption.update",
  args: z.object({ id: idField, patch: patchArgument<Assumption>() }),
  label: () => "Edit assumption",
  mergeKey: ({ id, patch }) => `assumption ${id} ${Object.keys(patch).join()}`,
  run: (draft, { id, patch }) => {
    draft.update("assumption", id, patch);
  },
});
