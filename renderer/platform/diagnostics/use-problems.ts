import type { Id } from "@shared/base/ids.ts";
import type { ElementProblems } from "@shared/domain/diagnostics/problem-index.ts";
import { type GatheredProblems, gatherProblems } from "@shared/domain/diagnostics/problem-places.ts";
import { startTransition, useDeferredValue, useEffect, useMemo, useState } from "react";
import { useRevision } from "../react/use-revision.ts";
import { useServices } from "../react/use-services.ts";
import type { EngagementSession } from "../store/session.ts";

/** Open problems by element. Who edits does not wait for the marks: they follow when the page has time. */
export function useProblemElements(): ReadonlyMap<Id, ElementProblems> {
  const { problems } = useServices();
  const [elements, setElements] = useState(() => problems.elements);
  useEffect(() => {
    const take = () => startTransition(() => setElements(problems.elements));
    take();
    return problems.changed.on(take);
  }, [problems]);
  return elements;
}

/** What is wrong in each blueprint, journey and engagement, from its elements up. */
export function useGatheredProblems(
  session: EngagementSession,
  elements: ReadonlyMap<Id, ElementProblems>,
): ReadonlyMap<Id, GatheredProblems> {
  const revision = useDeferredValue(useRevision(session));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model's contents
  return useMemo(() => gatherProblems(session.model, elements), [session, elements, revision]);
}
