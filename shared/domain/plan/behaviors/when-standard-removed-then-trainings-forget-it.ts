import { forgets, listWithout } from "../../core/cascade.ts";

/** The training stays. */
export const whenStandardRemovedThenTrainingsForgetIt = forgets(
  "when-standard-removed-then-trainings-forget-it",
  "standard",
  "trainingNeed",
  (record, gone) => {
    const standardIds = listWithout(record.standardIds, gone);
    return standardIds && { standardIds };
  },
);
