import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import type { FollowedMeasure } from "../records.ts";

type Patch = Partial<Omit<FollowedMeasure, "id" | "type">>;
export const updateFollowedMeasure = defineCommand<{ id: Id; patch: Patch }, void>({
  id: "followed.measure.update",
  args: z.object({ id: idField, patch: patchArgument<FollowedMeasure>() }),
  label: () => "Edit followed measure",
  mergeKey: ({ id, patch }) => `followedMeasure ${id} ${Object.keys(patch).join()}`,
  run: (draft, { id, patch }) => {
    draft.update("followedMeasure", id, patch);
  },
});
