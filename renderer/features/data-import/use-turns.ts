import { startTransition, useEffect, useState } from "react";

/**
 * How many parts of a page are drawn: the first at once, the others one a turn. A page of fields and tables that came up
 * in one piece held up the window for as long as all of them took.
 */
export function useTurns(parts: number): number {
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    if (drawn >= parts) return;
    const timer = setTimeout(() => startTransition(() => setDrawn(drawn + 1)));
    return () => clearTimeout(timer);
  }, [drawn, parts]);
  return drawn;
}
