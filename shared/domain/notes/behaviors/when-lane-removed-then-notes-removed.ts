import { removesOwned } from "../../core/cascade.ts";

export const whenLaneRemovedThenNotesRemoved = removesOwned(
  "when-lane-removed-then-notes-removed",
  "lane",
  "note",
  ["laneId"],
);
