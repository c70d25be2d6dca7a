import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

export const removeFollowedMeasure = defineCommand<{ id: Id }, void>({
  id: "followed.measure.remove",
  args: z.object({ id: idField }),
  label: () => "Delete followed measure",
  run: (draft, { id }) => {
    draft.need("followedMeasure", id);
    draft.remove(id);
  },
});
