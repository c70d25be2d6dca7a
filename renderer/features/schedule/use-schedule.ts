import { type Schedule, scheduleOf } from "@shared/domain/schedule/schedule.ts";
import { useMemo } from "react";
import { useRevision } from "../../platform/react/use-revision.ts";
import type { EngagementSession } from "../../platform/store/session.ts";

/** The whole schedule as it is now. */
export function useSchedule(session: EngagementSession): Schedule {
  const revision = useRevision(session);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  return useMemo(() => scheduleOf(session.model), [session, revision]);
}
