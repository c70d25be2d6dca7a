import { forgets, listWithout } from "../../core/cascade.ts";
import { forgotten } from "../forgotten-names.ts";

/** The training stays. About nothing that is left it stands for all of its role, and that nobody has learnt by it. */
export const whenClauseRemovedThenTrainingsForgetIt = forgets(
  "when-clause-removed-then-trainings-forget-it",
  "clause",
  "trainingNeed",
  (record, gone) => {
    const clauseIds = listWithout(record.clauseIds, gone);
    return clauseIds && forgotten(record, { clauseIds });
  },
);
