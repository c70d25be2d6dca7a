import { type RefObject, useLayoutEffect } from "react";

/** Less than that is rounding, not a column. */
const LEAST = 2;

/** To which sides a part can be scrolled on: nothing where all of it is seen. */
export const sidesOf = ({
  scrollLeft,
  scrollWidth,
  clientWidth,
}: Pick<HTMLElement, "scrollLeft" | "scrollWidth" | "clientWidth">): string =>
  [
    ...(scrollLeft >= LEAST ? ["start"] : []),
    ...(scrollWidth - clientWidth - scrollLeft >= LEAST ? ["end"] : []),
  ].join(" ");

/** Keeps `data-goes-on` and the size of what is seen at a part that is scrolled sideways, for the shadows at its edges. */
export function useSideEdges(part: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const scroller = part.current;
    const content = scroller?.firstElementChild;
    if (!scroller || !content) return;
    const tell = () => {
      const sides = sidesOf(scroller);
      if (scroller.dataset.goesOn !== sides) scroller.dataset.goesOn = sides;
    };
    const measure = () => {
      scroller.style.setProperty("--grid-seen-width", `${scroller.clientWidth}px`);
      scroller.style.setProperty("--grid-seen-height", `${scroller.clientHeight}px`);
      tell();
    };
    const sizes = new ResizeObserver(measure);
    sizes.observe(scroller);
    sizes.observe(content);
    scroller.addEventListener("scroll", tell, { passive: true });
    measure();
    return () => {
      sizes.disconnect();
      scroller.removeEventListener("scroll", tell);
    };
  }, [part]);
}
