import { removesOwned } from "../../core/cascade.ts";

export const whenBlueprintRemovedThenNotesRemoved = removesOwned(
  "when-blueprint-removed-then-notes-removed",
  "blueprint",
  "note",
  ["blueprintId"],
);
