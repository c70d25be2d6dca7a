import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import type { ServiceValue } from "../records.ts";

type Patch = Partial<Omit<ServiceValue, "id" | "type">>;
export const updateServiceValue = defineCommand<{ id: Id; patch: Patch }, void>({
  id: "strategy.value.update",
  args: z.object({ id: idField, patch: patchArgument<ServiceValue>() }),
  label: () => "Edit value",
  mergeKey: ({ id, patch }) => `value ${id} ${Object.keys(patch).join()}`,
  run: (draft, { id, patch }) => {
    draft.update("serviceValue", id, patch);
  },
});
