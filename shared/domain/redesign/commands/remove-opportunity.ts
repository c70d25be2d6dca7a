import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

/** Ideas that answered it stay, without it. */
export const removeOpportunity = defineCommand<{ id: Id }, void>({
  id: "redesign.opportunity.remove",
  args: z.object({ id: idField }),
  label: () => "Delete opportunity",
  run: (draft, { id }) => {
    draft.need("opportunity", id);
    for (const idea of draft.all("idea")) {
      if (!idea.opportunityIds.includes(id)) continue;
      draft.update("idea", idea.id, { opportunityIds: idea.opportunityIds.filter((other) => other !== id) });
    }
    draft.remove(id);
  },
});
