import { forgets } from "../../core/cascade.ts";

/** The plan keeps its words. */
export const whenBlueprintRemovedThenPlansForgetIt = forgets(
  "when-blueprint-removed-then-plans-forget-it",
  "blueprint",
  "prototypePlan",
  ({ blueprintId }, gone) => (blueprintId !== null && gone.has(blueprintId) ? { blueprintId: null } : null),
);
