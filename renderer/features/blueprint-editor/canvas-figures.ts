import type { Id } from "@shared/base/ids.ts";
import type { Scorecard } from "@shared/domain/scoring/scorecard.ts";

const SEVEN_POINT_RANGE = 6;

export interface CanvasFigure {
  readonly gap: number | null;
  readonly n: number;
  /** From observers' sheets, because no client was asked about this touch point. */
  readonly observed: boolean;
}

/**
 * Gaps for the marks, brought to the range of 1–7 that the heat scale is made for. Clients come first: what
 * observers saw stands in, and says so, only where no survey asked about the touch point.
 */
export function canvasFigures(card: Scorecard | null): ReadonlyMap<Id, CanvasFigure> {
  const figures = new Map<Id, CanvasFigure>();
  for (const entry of card?.touchPoints ?? []) {
    const answers = entry.gap?.n ?? entry.perception?.n ?? 0;
    const observed = answers === 0 && entry.observed !== null && entry.observed.gap !== null;
    const { minimum, maximum } = observed && entry.observed ? entry.observed : entry;
    const gap = observed ? (entry.observed?.gap ?? null) : (entry.gap?.mean ?? null);
    const n = observed ? (entry.observed?.n ?? 0) : answers;
    const range = maximum - minimum;
    if (n === 0 || range <= 0) continue;
    figures.set(entry.touchPointId, { gap: gap && (gap / range) * SEVEN_POINT_RANGE, n, observed });
  }
  return figures;
}
