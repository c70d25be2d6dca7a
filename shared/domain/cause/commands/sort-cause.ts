import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { CAUSE_CATEGORIES } from "../categories.ts";
import { causeOutline } from "../outline.ts";

/** Hangs a cause on another bone of the fishbone, with all of the branch that it stands in; null = not sorted. */
export const sortCause = defineCommand({
  id: "causes.cause.sort",
  args: z.strictObject({ id: idField, category: z.enum(CAUSE_CATEGORIES).nullable() }),
  label: () => "Sort cause",
  run: (draft, { id, category }) => {
    const rows = causeOutline(draft, draft.need("cause", id).opportunityId);
    const at = rows.findIndex(({ cause }) => cause.id === id);
    const top = rows.slice(0, at + 1).findLast(({ depth }) => depth === 0);
    if (top) draft.update("cause", top.cause.id, { category });
  },
});
