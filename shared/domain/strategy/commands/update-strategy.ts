import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import type { Strategy } from "../records.ts";

type Patch = Partial<Omit<Strategy, "id" | "type">>;
export const updateStrategy = defineCommand<{ id: Id; patch: Patch }, void>({
  id: "strategy.sheet.update",
  args: z.object({ id: idField, patch: patchArgument<Strategy>() }),
  label: () => "Edit the strategy sheet",
  mergeKey: ({ id, patch }) => `strategy ${id} ${Object.keys(patch).join()}`,
  run: (draft, { id, patch }) => {
    draft.update("strategy", id, patch);
  },
});
