import { forgetsIndexed } from "../../core/cascade.ts";

/** What clients were told stays told. */
export const whenStandardRemovedThenPromisesForgetIt = forgetsIndexed(
  "when-standard-removed-then-promises-forget-it",
  "standard",
  "promise",
  "standardId",
);
