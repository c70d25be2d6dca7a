import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

export const removeCommunication = defineCommand<{ id: Id }, void>({
  id: "rollout.communication.remove",
  args: z.object({ id: idField }),
  label: () => "Delete communication",
  run: (draft, { id }) => {
    draft.need("communication", id);
    draft.remove(id);
  },
});
