import { type FoundNow, foundNow } from "@shared/domain/evidence/evidence-now.ts";
import { type Gathered, gatherEvidence } from "@shared/domain/evidence/gather.ts";
import { NOTHING_CHOSEN } from "@shared/domain/scoring/scope.ts";
import { useDeferredValue, useMemo } from "react";
import { useMeasure } from "../queries/use-measure.ts";
import { useScorecard } from "../queries/use-scorecard.ts";
import { useRevision } from "../react/use-revision.ts";
import { useEmitted, useServices } from "../react/use-services.ts";
import type { EngagementSession } from "../store/session.ts";

const EVERYBODY = { segments: [] } as const;

/** All evidence of the engagement as it is now, of all answers; what is still figured is not among it yet. */
export function useGathered(session: EngagementSession): {
  readonly gathered: readonly Gathered[];
  /** For what opportunities hold already. */
  readonly found: FoundNow;
  readonly isWaiting: boolean;
} {
  const { problems } = useServices();
  const { card, computing } = useScorecard(session);
  const { result: priority } = useMeasure(session, "priority", NOTHING_CHOSEN);
  const { result: complaints } = useMeasure(session, "complaints", EVERYBODY);
  const open = useEmitted([problems.changed], () => problems.shown.open);
  const isReady = useEmitted([problems.changed], () => problems.isReady);
  const revision = useDeferredValue(useRevision(session));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const gathered = useMemo(
    () => gatherEvidence({ model: session.model, card, priority, complaints, problems: open }),
    [session, revision, card, priority, complaints, open],
  );
  const found = useMemo(() => foundNow(gathered, open), [gathered, open]);
  return { gathered, found, isWaiting: !isReady || (computing && card === null) };
}
