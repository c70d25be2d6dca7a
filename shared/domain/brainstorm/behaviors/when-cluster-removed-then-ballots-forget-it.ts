import { forgets } from "../../core/cascade.ts";

/** The ballot stays: who cast it has voted. */
export const whenClusterRemovedThenBallotsForgetIt = forgets(
  "when-cluster-removed-then-ballots-forget-it",
  "brainstormCluster",
  "brainstormBallot",
  (record, gone) =>
    record.dots.some(({ clusterId }) => gone.has(clusterId))
      ? { dots: record.dots.filter(({ clusterId }) => !gone.has(clusterId)) }
      : null,
);
