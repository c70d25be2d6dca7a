import type { Id } from "@shared/base/ids.ts";
import type { MarkFigure } from "../../blueprint/picture/palette.ts";
import { onSeven } from "../../scoring/heat.ts";
import type { Scorecard } from "../../scoring/scorecard.ts";

export interface CanvasFigure extends MarkFigure {
  /** From observers' sheets, because no client was asked about this touch point. */
  readonly observed: boolean;
}

/**
 * Gaps for the marks: the same number as in the register, its colour by the 1–7 scale. Clients come first: what
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
    if (n === 0 || maximum <= minimum) continue;
    const heat = gap === null ? null : onSeven(gap, { minimum, maximum });
    figures.set(entry.touchPointId, {
      gap,
      heat,
      n,
      observed,
      few: !observed && gap !== null && entry.small,
    });
  }
  return figures;
}
