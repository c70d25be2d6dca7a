import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import type { ValueNumber } from "../records.ts";

type Patch = Partial<Pick<ValueNumber, "cautious" | "expected" | "hopeful" | "assumptionId">>;
export const updateValueNumber = defineCommand<{ id: Id; patch: Patch }, void>({
  id: "value.number.update",
  args: z.object({ id: idField, patch: patchArgument<ValueNumber>() }),
  label: () => "Edit number",
  mergeKey: ({ id, patch }) => `value number ${id} ${Object.keys(patch).join()}`,
  run: (draft, { id, patch }) => {
    draft.update("valueNumber", id, patch);
  },
});
