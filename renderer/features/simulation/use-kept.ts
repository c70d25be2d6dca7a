import type { Id } from "@shared/base/ids.ts";
import { isOutOfDate, keptOf } from "@shared/domain/simulation/kept/kept-of.ts";
import type { SimulationResult } from "@shared/domain/simulation/kept/kept-record.ts";
import { useMemo } from "react";
import { useRevision } from "../../platform/react/use-revision.ts";
import type { EngagementSession } from "../../platform/store/session.ts";

export interface KeptState {
  readonly result: SimulationResult | null;
  /** What it was run with is no longer what the engagement says. */
  readonly isOutOfDate: boolean;
}

/** What was kept of a journey. */
export function useKept(session: EngagementSession, journeyId: Id): KeptState {
  const revision = useRevision(session);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  return useMemo(() => {
    const result = keptOf(session.model, journeyId) ?? null;
    return { result, isOutOfDate: result !== null && isOutOfDate(session.model, result) };
  }, [session, revision, journeyId]);
}
