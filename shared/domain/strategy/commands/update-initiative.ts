import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import type { Initiative } from "../records.ts";

type Patch = Partial<Omit<Initiative, "id" | "type">>;
export const updateInitiative = defineCommand<{ id: Id; patch: Patch }, void>({
  id: "strategy.initiative.update",
  args: z.object({ id: idField, patch: patchArgument<Initiative>() }),
  label: () => "Edit initiative",
  mergeKey: ({ id, patch }) => `initiative ${id} ${Object.keys(patch).join()}`,
  run: (draft, { id, patch }) => {
    draft.update("initiative", id, patch);
  },
});
