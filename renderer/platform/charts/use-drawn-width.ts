import { type RefObject, useLayoutEffect, useState } from "react";
import { useProjected } from "../react/use-projected.ts";

/** The letters of a chart are 11 px; on a projector at least 22. */
const ENLARGED = 2;
/** Narrower than this a chart has no room for its names. */
const NARROWEST = 280;

/**
 * How wide a chart is drawn: as it says; on a projector no wider than half its place, which it then fills, so that its
 * letters are at least twice as large.
 */
export function useDrawnWidth(
  box: RefObject<HTMLElement | null>,
  width: number,
): { readonly drawn: number; readonly projected: boolean } {
  const projected = useProjected();
  const [place, setPlace] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!projected || !element) return;
    const observer = new ResizeObserver(() => setPlace(element.clientWidth));
    observer.observe(element);
    setPlace(element.clientWidth);
    return () => observer.disconnect();
  }, [box, projected]);
  if (!projected || place === 0) return { drawn: width, projected };
  return { drawn: Math.max(NARROWEST, Math.min(width, Math.floor(place / ENLARGED))), projected };
}
