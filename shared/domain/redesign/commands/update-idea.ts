import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import type { Idea } from "../records.ts";

type Patch = Partial<Omit<Idea, "id" | "type">>;
export const updateIdea = defineCommand<{ id: Id; patch: Patch }, void>({
  id: "redesign.idea.update",
  args: z.object({ id: idField, patch: patchArgument<Idea>() }),
  label: () => "Edit idea",
  mergeKey: ({ id, patch }) => `idea ${id} ${Object.keys(patch).join()}`,
  run: (draft, { id, patch }) => {
    draft.update("idea", id, patch);
  },
});
