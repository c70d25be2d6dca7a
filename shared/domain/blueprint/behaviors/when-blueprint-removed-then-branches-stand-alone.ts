import { forgetsIndexed } from "../../core/cascade.ts";

/** A to-be outlives the as-is that it was branched from. */
export const whenBlueprintRemovedThenBranchesStandAlone = forgetsIndexed(
  "when-blueprint-removed-then-branches-stand-alone",
  "blueprint",
  "blueprint",
  "branchedFromId",
);
