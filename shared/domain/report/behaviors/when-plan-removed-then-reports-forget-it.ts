import { forgets } from "../../core/cascade.ts";

/** The report keeps its words. */
export const whenPlanRemovedThenReportsForgetIt = forgets(
  "when-plan-removed-then-reports-forget-it",
  "prototypePlan",
  "report",
  ({ planId }, gone) => (planId !== null && gone.has(planId) ? { planId: null } : null),
);
