import { forgets, listWithout } from "../../core/cascade.ts";
import type { FineTune } from "../records.ts";

/** The plan goes on with the steps that are left, and what was learnt of the gone ones keeps its words. */
export const whenStepRemovedThenPlansForgetIt = forgets(
  "when-step-removed-then-plans-forget-it",
  "step",
  "prototypePlan",
  (record, gone) => {
    const stepIds = listWithout(record.stepIds, gone);
    const names = ({ stepId }: FineTune) => stepId !== null && gone.has(stepId);
    if (!stepIds && !record.fineTunes.some(names)) return null;
    return {
      ...(stepIds && { stepIds }),
      fineTunes: record.fineTunes.map((one) => (names(one) ? { ...one, stepId: null } : one)),
    };
  },
);
