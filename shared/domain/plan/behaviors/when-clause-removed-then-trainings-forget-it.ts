import { forgets, listWithout } from "../../core/cascade.ts";

/** The training stays. */
export const whenClauseRemovedThenTrainingsForgetIt = forgets(
  "when-clause-removed-then-trainings-forget-it",
  "clause",
  "trainingNeed",
  (record, gone) => {
    const clauseIds = listWithout(record.clauseIds, gone);
    return clauseIds && { clauseIds };
  },
);
