import type { Scorecard, SegmentFilter } from "../scoring/scorecard.ts";
import type { VoiceFigures } from "./layout/figure-boxes.ts";
import type { JourneyFigure } from "./layout/types.ts";

/** The answers of a segment are those that a survey's own column calls by its name; null when none does. */
export function filterOfSegment(
  name: string,
  choices: readonly { readonly column: string; readonly values: readonly { readonly value: string }[] }[],
): SegmentFilter | null {
  const wanted = plain(name);
  for (const { column, values } of choices) {
    const found = values.find((entry) => plain(entry.value) === wanted);
    if (found) return { column, value: found.value };
  }
  return null;
}

const plain = (text: string) => text.trim().toLowerCase();

/** Gaps by touch point, as on the blueprint: clients first, observers where no client was asked. */
export function voiceFigures(card: Scorecard): VoiceFigures {
  const figures = new Map<string, JourneyFigure>();
  for (const entry of card.touchPoints) {
    const { gap, observed, minimum, maximum, small } = entry;
    if (gap) {
      const { mean, low, high, n } = gap;
      figures.set(entry.touchPointId, { gap: mean, low, high, n, small, minimum, maximum, observed: false });
    } else if (observed && observed.gap !== null && (entry.perception?.n ?? 0) === 0) {
      const scale = { minimum: observed.minimum, maximum: observed.maximum };
      const none = { low: null, high: null, small: false, observed: true };
      figures.set(entry.touchPointId, { gap: observed.gap, n: observed.n, ...none, ...scale });
    }
  }
  return figures;
}
