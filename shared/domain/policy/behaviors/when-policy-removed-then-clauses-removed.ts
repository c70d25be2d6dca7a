import { removesOwned } from "../../core/cascade.ts";

/** Clauses stand in their policy. */
export const whenPolicyRemovedThenClausesRemoved = removesOwned(
  "when-policy-removed-then-clauses-removed",
  "policy",
  "clause",
  ["policyId"],
);
