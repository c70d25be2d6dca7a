import { useCallback, useState } from "react";
import type { KeptKey } from "../../platform/services/state-scopes.ts";
import { readKept, writeKept } from "../../platform/services/storage.ts";
import type { EngagementSession } from "../../platform/store/session.ts";

export const COMPARE_MODES = ["above", "beside", "swipe"] as const;
/** How the two maps are shown: one above the other, side by side, or over each other with a divider. */
export type CompareMode = (typeof COMPARE_MODES)[number];

export const COMPARE_PARTS = ["none", "lanes", "touchPoints"] as const;
/** What is folded out below the measures. */
export type ComparePart = (typeof COMPARE_PARTS)[number];

interface Shown {
  readonly mode: CompareMode;
  readonly part: ComparePart;
  /** Both move together; over each other they always do. */
  readonly linked: boolean;
}

const keyOf = (session: EngagementSession): KeptKey => `frontstage.comparison:${session.engagementId}`;

function keptShown(session: EngagementSession): Shown {
  const { mode, linked, part } = readKept<Partial<Record<string, unknown>>>(keyOf(session), {});
  return {
    mode: COMPARE_MODES.find((known) => known === mode) ?? "above",
    part: COMPARE_PARTS.find((known) => known === part) ?? "none",
    linked: linked !== false,
  };
}

/** How comparisons of an engagement are shown, as it was left on this machine. */
export function useCompareMode(
  session: EngagementSession,
): readonly [Shown, set: (next: Partial<Shown>) => void] {
  const [shown, setShown] = useState(() => keptShown(session));
  const set = useCallback(
    (next: Partial<Shown>) =>
      setShown((before) => {
        const after = { ...before, ...next };
        writeKept(keyOf(session), after);
        return after;
      }),
    [session],
  );
  return [shown, set];
}
