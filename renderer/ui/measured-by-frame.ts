import type { Rect, Virtualizer } from "@tanstack/react-virtual";

/**
 * For a list that draws only what is in view. Its size is told by the frame that lays it out: asked for while the list is
 * drawn, the page would be laid out without its rows first and with them again. Until it is known the window stands for it.
 */
export const measuredByFrame = () => ({
  initialRect: { width: window.innerWidth, height: window.innerHeight },
  observeElementRect,
});

function observeElementRect<T extends Element>(
  { scrollElement }: Virtualizer<T, Element>,
  tell: (size: Rect) => void,
): (() => void) | undefined {
  if (!scrollElement) return undefined;
  const observer = new ResizeObserver(([entry]) => {
    const size = entry?.borderBoxSize[0];
    if (size) tell({ width: Math.round(size.inlineSize), height: Math.round(size.blockSize) });
  });
  observer.observe(scrollElement);
  return () => observer.disconnect();
}
