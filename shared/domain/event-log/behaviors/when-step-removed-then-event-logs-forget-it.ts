import { forgets } from "../../core/cascade.ts";

/** The activity stays in the log; it is no step of the map any more. */
export const whenStepRemovedThenEventLogsForgetIt = forgets(
  "when-step-removed-then-event-logs-forget-it",
  "step",
  "eventLog",
  ({ activities }, gone) => {
    const names = ({ stepId }: { stepId: string | null }) => stepId !== null && gone.has(stepId);
    if (!activities.some(names)) return null;
    return {
      activities: activities.map((activity) => (names(activity) ? { ...activity, stepId: null } : activity)),
    };
  },
);
