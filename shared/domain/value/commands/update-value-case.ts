import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import type { ValueCase } from "../records.ts";

type Patch = Partial<Omit<ValueCase, "id" | "type">>;
export const updateValueCase = defineCommand<{ id: Id; patch: Patch }, void>({
  id: "value.case.update",
  args: z.object({ id: idField, patch: patchArgument<ValueCase>() }),
  label: () => "Edit value case",
  mergeKey: ({ id, patch }) => `value case ${id} ${Object.keys(patch).join()}`,
  run: (draft, { id, patch }) => {
    draft.update("valueCase", id, patch);
  },
});
