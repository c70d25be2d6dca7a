import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { clauseName } from "../clause-name.ts";

/** What was found in them goes with them. */
export const removeClauses = defineCommand<{ ids: Id[] }, void>({
  id: "policy.clauses.remove",
  args: z.object({ ids: z.array(idField).min(1) }),
  label: ({ ids }, model) =>
    ids.length === 1
      ? `Delete clause ${clauseName(model.get("clause", ids[0]))}`.trimEnd()
      : `Delete ${ids.length} clauses`,
  run: (draft, { ids }) => {
    for (const id of ids) {
      draft.need("clause", id);
      draft.remove(id);
    }
  },
});
