import type { Id } from "@shared/base/ids.ts";
import type { Scorecard } from "@shared/domain/scoring/scorecard.ts";

const SEVEN_POINT_RANGE = 6;

/** Gaps for the marks, brought to the range of 1–7 that the heat scale is made for; only where there are answers. */
export function canvasFigures(card: Scorecard | null): ReadonlyMap<Id, { gap: number | null; n: number }> {
  const figures = new Map<Id, { gap: number | null; n: number }>();
  for (const { touchPointId, gap, perception, minimum, maximum } of card?.touchPoints ?? []) {
    const n = gap?.n ?? perception?.n ?? 0;
    const range = maximum - minimum;
    if (n === 0 || range <= 0) continue;
    figures.set(touchPointId, { gap: gap && (gap.mean / range) * SEVEN_POINT_RANGE, n });
  }
  return figures;
}
