import type { TouchPointFigures } from "./figures.ts";

/**
 * The place of the widest gap that can be told: of enough answers, with an interval that lies below 0. Null where there
 * is none, however far a mean lies below: a mean of four answers is no finding.
 */
export function widestGap(
  figures: readonly (Pick<TouchPointFigures, "gap" | "small"> | null)[],
): number | null {
  let widest: { at: number; mean: number } | null = null;
  figures.forEach((one, at) => {
    const gap = one?.gap;
    if (!one || !gap || one.small || gap.high === null || gap.high >= 0) return;
    if (widest === null || gap.mean < widest.mean) widest = { at, mean: gap.mean };
  });
  return (widest as { at: number } | null)?.at ?? null;
}
