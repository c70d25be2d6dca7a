import type { MeanFigure } from "@shared/domain/scoring/figures.ts";

/** What a column of whiskers is drawn on: from the least bound to the greatest, nought among them. */
export interface WhiskerSpan {
  readonly low: number;
  readonly high: number;
}

export function whiskerSpan(figures: readonly (MeanFigure | null)[]): WhiskerSpan {
  let low = 0;
  let high = 0;
  for (const figure of figures) {
    if (!figure) continue;
    low = Math.min(low, figure.low ?? figure.mean);
    high = Math.max(high, figure.high ?? figure.mean);
  }
  return { low, high };
}

/** A dot with its interval against the zero line; the numbers stand in the columns beside it. */
export function Whisker({ figure, span }: { figure: MeanFigure | null; span: WhiskerSpan }) {
  const range = span.high - span.low;
  if (!figure || range === 0) return <span className="whisker" />;
  const at = (value: number) => `${((value - span.low) / range) * 100}%`;
  const { mean, low, high } = figure;
  return (
    <span className="whisker" aria-hidden>
      <i className="whisker-zero" style={{ left: at(0) }} />
      {low !== null && high !== null && (
        <i className="whisker-line" style={{ left: at(low), width: `${((high - low) / range) * 100}%` }} />
      )}
      <i className="whisker-dot" style={{ left: at(mean) }} />
    </span>
  );
}
