import { forgetsIndexed } from "../../core/cascade.ts";

/** The number stays, and is said to rest on nothing. */
export const whenAssumptionRemovedThenValueNumbersForgetIt = forgetsIndexed(
  "when-assumption-removed-then-value-numbers-forget-it",
  "assumption",
  "valueNumber",
  "assumptionId",
);
