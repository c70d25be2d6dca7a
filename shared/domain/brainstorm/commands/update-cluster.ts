import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import type { BrainstormCluster } from "../records.ts";

type Patch = Partial<Pick<BrainstormCluster, "title" | "countedDots" | "countedPeople" | "hands" | "reason">>;
export const updateCluster = defineCommand<{ id: Id; patch: Patch }, void>({
  id: "brainstorm.cluster.update",
  args: z.object({ id: idField, patch: patchArgument<BrainstormCluster>() }),
  label: () => "Edit cluster",
  mergeKey: ({ id, patch }) => `cluster ${id} ${Object.keys(patch).join()}`,
  run: (draft, { id, patch }) => {
    draft.update("brainstormCluster", id, patch);
  },
});
