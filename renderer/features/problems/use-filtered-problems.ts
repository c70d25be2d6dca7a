import { useDeferredValue, useMemo } from "react";
import { useEmitted, useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import type { FilteredProblems, ProblemFilter } from "./problem-filter.ts";
import { problemList } from "./problem-list.ts";

/** What the filter leaves; null until all is checked. Who edits or types a filter does not wait for the list. */
export function useFilteredProblems(
  session: EngagementSession,
  filter: ProblemFilter,
): FilteredProblems | null {
  const services = useServices();
  const { problems, selection, editors } = services;
  const shown = useDeferredValue(
    useEmitted([problems.changed], () => (problems.isReady && !problems.hasFailed ? problems.shown : null)),
  );
  const wanted = useDeferredValue(filter);
  const sort = useEmitted([problemList.changed], () => problemList.sort);
  const selected = useEmitted([selection.changed], () =>
    filter.where.kind === "selection" ? selection.get().join() : "",
  );
  const editor = useEmitted([editors.changed], () =>
    filter.where.kind === "editor" ? JSON.stringify(editors.active()) : "",
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: sort, selection and editor are what the filter may look at
  return useMemo(
    () => shown && problemList.filtered(services, session, wanted),
    [services, session, shown, wanted, sort, selected, editor],
  );
}
