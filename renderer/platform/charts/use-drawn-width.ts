import { type RefObject, useLayoutEffect, useState } from "react";
import { useProjected } from "../react/use-projected.ts";
import { widthFor } from "./width-for.ts";

/** A bar that comes or goes beside a page changes its width by less; a chart does not follow that back and forth. */
const FOLLOWED = 24;

/** How wide a chart is drawn, which follows the width of its place. */
export function useDrawnWidth(
  box: RefObject<HTMLElement | null>,
  width: number,
): { readonly drawn: number; readonly projected: boolean } {
  const projected = useProjected();
  const [place, setPlace] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const now = element.clientWidth;
      setPlace((before) => (now >= before && now < before + FOLLOWED ? before : now));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [box]);
  return { drawn: widthFor(width, place, projected), projected };
}
