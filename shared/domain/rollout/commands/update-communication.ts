import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import type { Communication } from "../records.ts";

type Patch = Partial<Omit<Communication, "id" | "type">>;
export const updateCommunication = defineCommand<{ id: Id; patch: Patch }, void>({
  id: "rollout.communication.update",
  args: z.object({ id: idField, patch: patchArgument<Communication>() }),
  label: () => "Edit communication",
  mergeKey: ({ id, patch }) => `communication ${id} ${Object.keys(patch).join()}`,
  run: (draft, { id, patch }) => {
    draft.update("communication", id, patch);
  },
});
