import { forgets, listWithout } from "../../core/cascade.ts";
import { forgotten } from "../forgotten-names.ts";

/** The training stays. About nothing that is left it stands for all of its role, and that nobody has learnt by it. */
export const whenStepRemovedThenTrainingsForgetIt = forgets(
  "when-step-removed-then-trainings-forget-it",
  "step",
  "trainingNeed",
  (record, gone) => {
    const stepIds = listWithout(record.stepIds, gone);
    return stepIds && forgotten(record, { stepIds });
  },
);
