import { useSyncExternalStore } from "react";

/** How much wider columns and how much higher rows are than in the themes for a desk. */
export interface GridScale {
  readonly width: number;
  /** Of rows with one line in a cell. */
  readonly height: number;
  /** Of rows with two. */
  readonly twoHeight: number;
}

/** Height in pixels of a row with two lines in a cell: 15.6 for each, and 4 above and below. */
export const TWO_LINES = 40;

/** Pixels that a row takes which has this height in the themes for a desk. */
export const scaledHeight = (height: number, { height: one, twoHeight: two }: GridScale): number =>
  Math.round(height * (height >= TWO_LINES ? two : one));

let held: { readonly theme: string | undefined; readonly scale: GridScale } | null = null;

/** Held by the theme it was read in: the theme also changes while no table is there to see it change. */
export function readGridScale(): GridScale {
  const { theme } = document.documentElement.dataset;
  if (held === null || held.theme !== theme) {
    const style = getComputedStyle(document.documentElement);
    const token = (name: string) => Number(style.getPropertyValue(name)) || 1;
    const scale = {
      width: token("--grid-width"),
      height: token("--grid-height"),
      twoHeight: token("--grid-two-height"),
    };
    held = { theme, scale };
  }
  return held.scale;
}

function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
}

/** The tokens of the theme: where letters are larger, as for a projection, so are the cells that hold them. */
export const useGridScale = (): GridScale => useSyncExternalStore(subscribe, readGridScale);
