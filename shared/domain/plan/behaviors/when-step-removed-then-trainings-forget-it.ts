import { forgets, listWithout } from "../../core/cascade.ts";

/** The training stays. */
export const whenStepRemovedThenTrainingsForgetIt = forgets(
  "when-step-removed-then-trainings-forget-it",
  "step",
  "trainingNeed",
  (record, gone) => {
    const stepIds = listWithout(record.stepIds, gone);
    return stepIds && { stepIds };
  },
);
