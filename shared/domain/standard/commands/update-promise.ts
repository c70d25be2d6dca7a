import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import type { ServicePromise } from "../records.ts";

type Patch = Partial<Omit<ServicePromise, "id" | "type">>;
export const updatePromise = defineCommand<{ id: Id; patch: Patch }, void>({
  id: "standard.promise.update",
  args: z.strictObject({ id: idField, patch: patchArgument<ServicePromise>() }),
  label: () => "Edit promise",
  mergeKey: ({ id, patch }) => `promise ${id} ${Object.keys(patch).join()}`,
  run: (draft, { id, patch }) => {
    draft.update("promise", id, patch);
  },
});
