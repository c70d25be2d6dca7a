import { useCallback, useEffect, useRef } from "react";
import type { ProblemLine } from "./problem-lines.ts";

/**
 * What mends a problem takes its row away, and the button beside the list with it: where one of them had the focus, it
 * returns to the list, at what has taken the place, once the list has followed. `keep` says that this is about to happen.
 */
export function useKeptFocus(lines: readonly ProblemLine[]) {
  const ref = useRef<HTMLDivElement>(null);
  const waits = useRef<AbortController | null>(null);
  const forget = useCallback(() => {
    waits.current?.abort();
    waits.current = null;
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the lines are others
  useEffect(() => {
    if (!waits.current) return;
    forget();
    ref.current?.querySelector<HTMLElement>("[role='gridcell'][tabindex='0']")?.focus();
  }, [lines]);
  useEffect(() => forget, [forget]);
  const keep = useCallback(() => {
    forget();
    if (!ref.current?.parentElement?.contains(document.activeElement)) return;
    const begun = new AbortController();
    waits.current = begun;
    const since = performance.now();
    // Somebody may go on to another part of the window meanwhile; the press that mends is still on its way.
    for (const type of ["keydown", "pointerdown"])
      document.addEventListener(type, ({ timeStamp }) => timeStamp > since && forget(), {
        capture: true,
        signal: begun.signal,
      });
  }, [forget]);
  return { ref, keep };
}
