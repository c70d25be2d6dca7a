import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import type { Cause } from "../records.ts";

type Patch = Partial<Pick<Cause, "text" | "kind" | "evidence">>;
export const updateCause = defineCommand<{ id: Id; patch: Patch }, void>({
  id: "causes.cause.update",
  args: z.object({ id: idField, patch: patchArgument<Pick<Cause, "id" | "type" | keyof Patch>>() }),
  label: () => "Edit cause",
  mergeKey: ({ id, patch }) => `cause ${id} ${Object.keys(patch).join()}`,
  run: (draft, { id, patch }) => {
    draft.update("cause", id, patch);
  },
});
