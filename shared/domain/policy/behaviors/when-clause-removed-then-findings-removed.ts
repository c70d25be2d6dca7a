import { removesOwned } from "../../core/cascade.ts";

/** A finding speaks of its clause. */
export const whenClauseRemovedThenFindingsRemoved = removesOwned(
  "when-clause-removed-then-findings-removed",
  "clause",
  "clauseFinding",
  ["clauseId"],
);
