import { useCallback, useRef } from "react";

/** A function that stays the same object and does what it was last given: what is handed it is not drawn again for another one. */
export function useStable<A extends unknown[], R>(given: (...args: A) => R): (...args: A) => R {
  const latest = useRef(given);
  latest.current = given;
  return useCallback((...args: A) => latest.current(...args), []);
}
