import type { Id } from "@shared/base/ids.ts";
import { useCallback, useMemo } from "react";
import type { CanvasProblems } from "../../canvas/canvas-props.ts";
import { gatheredMark } from "../../platform/diagnostics/problem-mark.ts";
import { useGatheredProblems, useProblemElements } from "../../platform/diagnostics/use-problems.ts";
import { useServices, useSetting } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";

/** What is wrong with the blueprint and what is on it, unless the setting hides it; a mark leads to the problems. */
export function useMapProblems(session: EngagementSession, blueprintId: Id): CanvasProblems | undefined {
  const { commands } = useServices();
  const isShown = useSetting<boolean>("canvas.problems");
  const elements = useProblemElements();
  const gathered = useGatheredProblems(session, elements);
  const all = gathered.get(blueprintId);
  const own = elements.get(blueprintId);
  const whole = useMemo(() => all && gatheredMark(all, own), [all, own]);
  const onOpen = useCallback(
    (id: Id | null) =>
      void commands.run("problems.element.show", id === null ? { placeId: blueprintId } : { elementId: id }),
    [commands, blueprintId],
  );
  return useMemo(
    () => (isShown ? { elements, whole, onOpen } : undefined),
    [isShown, elements, whole, onOpen],
  );
}
