import { forgets, listWithout } from "../../core/cascade.ts";
import { forgotten } from "../forgotten-names.ts";

/** The training stays. About nothing that is left it stands for all of its role, and that nobody has learnt by it. */
export const whenStandardRemovedThenTrainingsForgetIt = forgets(
  "when-standard-removed-then-trainings-forget-it",
  "standard",
  "trainingNeed",
  (record, gone) => {
    const standardIds = listWithout(record.standardIds, gone);
    return standardIds && forgotten(record, { standardIds });
  },
);
