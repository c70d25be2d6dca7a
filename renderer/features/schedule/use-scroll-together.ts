import { type RefObject, useEffect } from "react";

/** The list and the bars show the same rows: one follows the other up and down. */
export function useScrollTogether(
  list: RefObject<HTMLElement | null>,
  bars: RefObject<HTMLElement | null>,
  isThere: boolean,
): void {
  useEffect(() => {
    const left = list.current?.querySelector<HTMLElement>(".grid-scroll");
    const right = bars.current;
    if (!isThere || !left || !right) return;
    const follow = (from: HTMLElement, to: HTMLElement) => () => {
      if (to.scrollTop !== from.scrollTop) to.scrollTop = from.scrollTop;
    };
    const [down, up] = [follow(left, right), follow(right, left)];
    left.addEventListener("scroll", down);
    right.addEventListener("scroll", up);
    return () => {
      left.removeEventListener("scroll", down);
      right.removeEventListener("scroll", up);
    };
  }, [list, bars, isThere]);
}
