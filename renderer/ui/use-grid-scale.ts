import { useSyncExternalStore } from "react";

/** How much wider columns and how much higher rows are than in the themes for a desk. */
export interface GridScale {
  readonly width: number;
  readonly height: number;
}

let held: GridScale | null = null;

function read(): GridScale {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => Number(style.getPropertyValue(name)) || 1;
  held ??= { width: token("--grid-width"), height: token("--grid-height") };
  return held;
}

function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(() => {
    held = null;
    changed();
  });
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
}

/** The tokens of the theme: where letters are larger, as for a projection, so are the cells that hold them. */
export const useGridScale = (): GridScale => useSyncExternalStore(subscribe, read);
