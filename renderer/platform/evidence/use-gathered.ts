import type { Id } from "@shared/base/ids.ts";
import type { EvidenceInputs } from "@shared/domain/evidence/candidate.ts";
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

/** What evidence is gathered from, of all answers; another object after each edit and each figure that comes. */
function useEvidenceInputs(session: EngagementSession): {
  readonly inputs: EvidenceInputs;
  /** Not everything is figured and checked yet. */
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
  const inputs = useMemo(
    () => ({ model: session.model, card, priority, complaints, problems: open }),
    [session, revision, card, priority, complaints, open],
  );
  return { inputs, isWaiting: !isReady || (computing && card === null) };
}

/** All evidence of the engagement as it is now. */
export function useGathered(session: EngagementSession): {
  readonly gathered: readonly Gathered[];
  readonly isWaiting: boolean;
} {
  const { inputs, isWaiting } = useEvidenceInputs(session);
  return { gathered: useMemo(() => gatherEvidence(inputs), [inputs]), isWaiting };
}

/** The evidence about one element: a small part of all, for what is shown beside an edit. */
export function useGatheredAt(session: EngagementSession, at: Id | undefined): readonly Gathered[] {
  const { inputs } = useEvidenceInputs(session);
  return useMemo(() => (at === undefined ? [] : gatherEvidence({ ...inputs, at })), [inputs, at]);
}

/** What is found now about these elements; null while it is not known. */
export function useFoundNow(session: EngagementSession, elementIds: readonly Id[]): FoundNow | null {
  const { inputs, isWaiting } = useEvidenceInputs(session);
  const key = [...new Set(elementIds)].sort().join(" ");
  const found = useMemo(() => {
    const ids = key === "" ? [] : key.split(" ");
    const candidates = ids.flatMap((at) => gatherEvidence({ ...inputs, at }));
    const about = new Set(ids);
    return foundNow(
      candidates,
      inputs.problems.filter(({ at }) => about.has(at)),
    );
  }, [inputs, key]);
  return isWaiting ? null : found;
}
