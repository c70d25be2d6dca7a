import { useRef } from "react";

/** The set of before while the new one holds the same, so that what hangs on it does not begin again. */
export function useSameSet<T>(set: ReadonlySet<T>): ReadonlySet<T> {
  const held = useRef(set);
  if (held.current !== set && !sameMembers(held.current, set)) held.current = set;
  return held.current;
}

function sameMembers<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  if (a.size !== b.size) return false;
  for (const member of a) if (!b.has(member)) return false;
  return true;
}
