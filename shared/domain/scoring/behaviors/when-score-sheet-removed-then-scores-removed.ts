import { removesOwned } from "../../core/cascade.ts";

/** Scores are the cells of their sheet. */
export const whenScoreSheetRemovedThenScoresRemoved = removesOwned(
  "when-score-sheet-removed-then-scores-removed",
  "scoreSheet",
  "score",
  ["sheetId"],
);
