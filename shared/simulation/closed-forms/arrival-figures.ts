import type { Arrivals } from "../service-model.ts";
import { momentsOfTime } from "./distribution-moments.ts";
import { HOURS_PER_WEEK, MINUTES_PER_WEEK } from "./week-hours.ts";

/** How clients come in the long run. */
export interface ArrivalFigures {
  readonly perWeek: number;
  /** Squared coefficient of variation of the time between two; 1 for a Poisson stream, whatever its profile. */
  readonly variation: number;
  /** Share of the arrivals in each of the 168 hours of the week. */
  readonly byHour: Float64Array;
}

/** Null where nobody comes, or a log that is played once spans no time. */
export function arrivalFigures(arrivals: Arrivals): ArrivalFigures | null {
  switch (arrivals.kind) {
    case "rate": {
      const perWeek = arrivals.perHour.reduce((sum, rate) => sum + rate, 0);
      if (!(perWeek > 0)) return null;
      return { perWeek, variation: 1, byHour: Float64Array.from(arrivals.perHour, (rate) => rate / perWeek) };
    }
    case "interval": {
      const { mean, variance } = momentsOfTime(arrivals.between);
      if (!(mean > 0)) return null;
      const byHour = new Float64Array(HOURS_PER_WEEK).fill(1 / HOURS_PER_WEEK);
      return { perWeek: MINUTES_PER_WEEK / mean, variation: variance / (mean * mean), byHour };
    }
    case "replay":
      return replayed(arrivals.moments, arrivals.period);
  }
}

function replayed(moments: readonly number[], period: number): ArrivalFigures | null {
  const sorted = Float64Array.from(moments).sort();
  const first = sorted[0] ?? 0;
  const last = sorted.at(-1) ?? 0;
  const gaps = Array.from(sorted.subarray(1), (moment, index) => moment - (sorted[index] ?? 0));
  // From the last to the first of the next period.
  if (period > 0 && sorted.length > 0) gaps.push(period - last + first);
  const { mean, variance } = momentsOfTime({ kind: "empirical", values: gaps });
  if (!(mean > 0)) return null;
  const byHour = new Float64Array(HOURS_PER_WEEK);
  for (const moment of sorted) {
    const hour = Math.floor((moment % MINUTES_PER_WEEK) / 60);
    byHour[hour] = (byHour[hour] ?? 0) + 1 / sorted.length;
  }
  return { perWeek: MINUTES_PER_WEEK / mean, variation: variance / (mean * mean), byHour };
}
