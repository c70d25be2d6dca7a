import { forgets } from "../../core/cascade.ts";

/** The report keeps its words. */
export const whenBlueprintRemovedThenReportsForgetIt = forgets(
  "when-blueprint-removed-then-reports-forget-it",
  "blueprint",
  "report",
  ({ asIsId, toBeId }, gone) => {
    const lost = (id: string | null) => id !== null && gone.has(id);
    if (!lost(asIsId) && !lost(toBeId)) return null;
    return { asIsId: lost(asIsId) ? null : asIsId, toBeId: lost(toBeId) ? null : toBeId };
  },
);
