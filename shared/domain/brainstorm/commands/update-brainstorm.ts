import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import type { Brainstorm } from "../records.ts";

type Patch = Partial<Omit<Brainstorm, "id" | "type" | "phase">>;
export const updateBrainstorm = defineCommand<{ id: Id; patch: Patch }, void>({
  id: "brainstorm.board.update",
  args: z.object({ id: idField, patch: patchArgument<Omit<Brainstorm, "phase">>() }),
  label: () => "Edit brainstorm",
  mergeKey: ({ id, patch }) => `brainstorm ${id} ${Object.keys(patch).join()}`,
  run: (draft, { id, patch }) => {
    draft.update("brainstorm", id, patch);
  },
});
