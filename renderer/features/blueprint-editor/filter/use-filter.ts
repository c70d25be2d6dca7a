import type { Id } from "@shared/base/ids.ts";
import {
  dimmedBy,
  FACETS,
  isFiltering,
  NO_FILTER,
  type StepFilter,
} from "@shared/domain/blueprint/step-filter.ts";
import { useCallback, useMemo, useState } from "react";
import { useSameSet } from "../../../platform/react/use-same-set.ts";
import type { KeptKey } from "../../../platform/services/state-scopes.ts";
import { readKept, writeKept } from "../../../platform/services/storage.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";

export interface FilterState {
  readonly filter: StepFilter;
  readonly shown: boolean;
  /** Steps and flows that stay in the background. */
  readonly dimmed: ReadonlySet<Id>;
  set(filter: StepFilter): void;
  /** Without its bar nothing is filtered: what cannot be seen must not act. */
  show(shown: boolean): void;
}

/** The filter of one blueprint: kept on this machine for when it is opened again, never undone. */
export function useFilter(session: EngagementSession, blueprintId: Id, revision: number): FilterState {
  const key: KeptKey = `frontstage.filter:${session.engagementId}.${blueprintId}`;
  const [filter, setFilter] = useState<StepFilter>(() => soundFilter(readKept<Partial<StepFilter>>(key, {})));
  const [shown, setShown] = useState(() => isFiltering(filter));
  const set = useCallback(
    (next: StepFilter) => {
      setFilter(next);
      writeKept(key, next);
    },
    [key],
  );
  const show = useCallback(
    (next: boolean) => {
      setShown(next);
      if (!next) set(NO_FILTER);
    },
    [set],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model's contents
  const now = useMemo(
    () => dimmedBy(session.model, blueprintId, withoutGone(session, filter)),
    [session, blueprintId, filter, revision],
  );
  const dimmed = useSameSet(now);
  return { filter, shown, dimmed, set, show };
}

/** A segment that was deleted asks for nothing. */
const withoutGone = (session: EngagementSession, filter: StepFilter): StepFilter => ({
  ...filter,
  segment: filter.segment.filter((id) => session.model.get("segment", id)),
});

/** What is kept may come from an older version: lists of other things count as empty. */
function soundFilter(kept: Partial<Record<string, unknown>>): StepFilter {
  const list = (value: unknown): string[] =>
    Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === "string") : [];
  return Object.fromEntries(FACETS.map((facet) => [facet, list(kept[facet])])) as unknown as StepFilter;
}
