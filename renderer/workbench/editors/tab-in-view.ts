interface Span {
  readonly left: number;
  readonly right: number;
}

/** By how many pixels a strip is scrolled so that the tab is seen whole in it, or from its beginning where it is wider. */
export function scrollTo(strip: Span, tab: Span): number {
  if (tab.left < strip.left) return tab.left - strip.left;
  if (tab.right > strip.right) return Math.min(tab.right - strip.right, tab.left - strip.left);
  return 0;
}

/** Keeps the tab in view while the strip narrows and the tab's title grows. The answer ends it. */
export function keepInView(strip: HTMLElement, tab: HTMLElement): () => void {
  const observer = new ResizeObserver(() => {
    strip.scrollLeft += scrollTo(strip.getBoundingClientRect(), tab.getBoundingClientRect());
  });
  observer.observe(strip);
  observer.observe(tab);
  return () => observer.disconnect();
}
