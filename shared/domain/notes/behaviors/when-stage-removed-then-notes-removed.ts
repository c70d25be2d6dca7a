import { removesOwned } from "../../core/cascade.ts";

export const whenStageRemovedThenNotesRemoved = removesOwned(
  "when-stage-removed-then-notes-removed",
  "stage",
  "note",
  ["stageId"],
);
