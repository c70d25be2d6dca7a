import { PERCENTILES, type TimeFigures } from "@shared/simulation/experiment/figures.ts";
import type { MeanFigure } from "@shared/statistics/mean-interval.ts";
import {
  type PercentileFigure,
  percentileOfSorted,
  quantileOfSorted,
} from "@shared/statistics/percentiles.ts";
import type { LogFigures } from "../event-log/log-figures.ts";

/** Lead times that a log of events tells, in minutes from the first to the last event of a case. */
export interface MeasuredLead {
  readonly cases: number;
  readonly half: PercentileFigure;
  readonly nine: PercentileFigure;
  /** At each of `PERCENTILES`. */
  readonly percentiles: readonly number[];
  /** All of them, shortest first. */
  readonly times: Float64Array;
}

/** One percentile as it was measured and as it is simulated. */
export interface Apart {
  readonly measured: PercentileFigure;
  readonly simulated: MeanFigure;
  /** Simulated ÷ measured − 1; null where nothing was measured but zero. */
  readonly share: number | null;
  /** The intervals of both have a time in common: so many cases do not tell them apart. */
  readonly isWithin: boolean;
}

const MINUTE = 60_000;

/** Null where the log has no case. The lead times of a log are in milliseconds, shortest first. */
export function measuredLead(
  { leadTimes }: Pick<LogFigures, "leadTimes">,
  confidence: number,
): MeasuredLead | null {
  const minutes = leadTimes.map((milliseconds) => milliseconds / MINUTE);
  const half = percentileOfSorted(minutes, 0.5, confidence);
  const nine = percentileOfSorted(minutes, 0.9, confidence);
  if (half === null || nine === null) return null;
  const percentiles = PERCENTILES.map((share) => quantileOfSorted(minutes, share));
  return { cases: minutes.length, half, nine, percentiles, times: minutes };
}

/** How far what was simulated lies from what was measured; null where nobody came to the end of the simulation. */
export function leadApart(
  { half, nine }: MeasuredLead,
  { p50, p90 }: Pick<TimeFigures, "p50" | "p90">,
): { readonly half: Apart; readonly nine: Apart } | null {
  return p50 && p90 && { half: apart(half, p50), nine: apart(nine, p90) };
}

/** A bound that so few values do not set holds everything on its side. */
function apart(measured: PercentileFigure, simulated: MeanFigure): Apart {
  const low = simulated.low ?? simulated.mean;
  const high = simulated.high ?? simulated.mean;
  return {
    measured,
    simulated,
    share: measured.value === 0 ? null : simulated.mean / measured.value - 1,
    isWithin: low <= (measured.high ?? Infinity) && high >= (measured.low ?? -Infinity),
  };
}
