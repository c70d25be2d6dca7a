import { forgetsIndexed } from "../../core/cascade.ts";

/** The cards stay on the board. */
export const whenClusterRemovedThenCardsForgetIt = forgetsIndexed(
  "when-cluster-removed-then-cards-forget-it",
  "brainstormCluster",
  "brainstormCard",
  "clusterId",
);
