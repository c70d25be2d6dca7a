import { removesOwned } from "../../core/cascade.ts";

/** A sheet is filled in for one rubric. */
export const whenRubricRemovedThenScoreSheetsRemoved = removesOwned(
  "when-rubric-removed-then-score-sheets-removed",
  "rubric",
  "scoreSheet",
  ["rubricId"],
);
