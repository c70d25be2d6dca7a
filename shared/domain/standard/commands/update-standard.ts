import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import type { Standard } from "../records.ts";

type Patch = Partial<Omit<Standard, "id" | "type">>;
export const updateStandard = defineCommand<{ id: Id; patch: Patch }, void>({
  id: "standard.standard.update",
  args: z.strictObject({ id: idField, patch: patchArgument<Standard>() }),
  label: ({ id }, model) =>
    model.get("standard", id)?.kind === "service-level" ? "Edit service level" : "Edit standard",
  mergeKey: ({ id, patch }) => `standard ${id} ${Object.keys(patch).join()}`,
  run: (draft, { id, patch }) => {
    draft.update("standard", id, patch);
  },
});
