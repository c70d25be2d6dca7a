import { useCallback, useEffect, useRef } from "react";
import type { ProblemLine } from "./problem-lines.ts";

/**
 * A button beside the list goes with the problem that it mends: the focus returns to the list, at what has taken its
 * place, once the list has followed. `keep` says that such a button was pressed.
 */
export function useKeptFocus(lines: readonly ProblemLine[]) {
  const ref = useRef<HTMLDivElement>(null);
  const waits = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the lines are others
  useEffect(() => {
    if (!waits.current) return;
    waits.current = false;
    // Somebody may have gone on to another part of the window meanwhile.
    const now = document.activeElement;
    if (now !== document.body && !ref.current?.parentElement?.contains(now)) return;
    ref.current?.querySelector<HTMLElement>("[role='gridcell'][tabindex='0']")?.focus();
  }, [lines]);
  const keep = useCallback(() => {
    waits.current = true;
  }, []);
  return { ref, keep };
}
