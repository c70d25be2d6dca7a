import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import type { ResourcePool } from "../records.ts";

type Patch = Partial<Omit<ResourcePool, "id" | "type">>;

export const updatePool = defineCommand<{ id: Id; patch: Patch }, void>({
  id: "simulation.pool.update",
  args: z.strictObject({ id: idField, patch: patchArgument<ResourcePool>() }),
  label: ({ id }, model) => `Change the resource pool ${model.get("resourcePool", id)?.name ?? ""}`,
  mergeKey: ({ id, patch }) => `pool ${id} ${Object.keys(patch).join()}`,
  run: (draft, { id, patch }) => {
    draft.update("resourcePool", id, patch);
  },
});
