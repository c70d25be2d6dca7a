import type { Id } from "@shared/base/ids.ts";
import { ALL_CASES } from "@shared/domain/event-log/case-set.ts";
import { type LogOfJourney, logOfJourney } from "@shared/domain/simulation/log-of-journey.ts";
import { type MeasuredLead, measuredLead } from "@shared/domain/simulation/measured-lead.ts";
import { useMemo } from "react";
import { useMeasure } from "../../platform/queries/use-measure.ts";
import { useRevision } from "../../platform/react/use-revision.ts";
import type { EngagementSession } from "../../platform/store/session.ts";

/** What the log of a journey tells of its lead times. */
export interface Measured extends LogOfJourney {
  readonly lead: MeasuredLead;
}

/** Null without a log of the journey, until it is read, and where it cannot be; that is told where the log is looked at. */
export function useMeasuredLead(session: EngagementSession, journeyId: Id): Measured | null {
  const revision = useRevision(session);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const found = useMemo(() => logOfJourney(session.model, journeyId), [session, revision, journeyId]);
  const eventLogId = found?.log.id ?? "";
  const { result, stale } = useMeasure(session, "eventLog", {
    eventLogId,
    cases: ALL_CASES,
    compareBy: null,
  });
  return useMemo(() => {
    const lead = result && !stale ? measuredLead(result.figures, result.confidence) : null;
    return found && lead && { ...found, lead };
  }, [found, result, stale]);
}
