import { forgets } from "../../core/cascade.ts";

/** What was accepted and is an idea no longer is to be decided again. */
export const whenIdeaRemovedThenClustersUndecided = forgets(
  "when-idea-removed-then-clusters-undecided",
  "idea",
  "brainstormCluster",
  (record, gone) =>
    record.ideaId !== null && gone.has(record.ideaId) ? { ideaId: null, decision: null } : null,
);
