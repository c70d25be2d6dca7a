import { forgetsIndexed } from "../../core/cascade.ts";

/** The measure keeps its points. */
export const whenStandardRemovedThenFollowedMeasuresForgetIt = forgetsIndexed(
  "when-standard-removed-then-followed-measures-forget-it",
  "standard",
  "followedMeasure",
  "standardId",
);
