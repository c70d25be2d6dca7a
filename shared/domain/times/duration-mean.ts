import type { Duration } from "../core/fields.ts";

/** The 90th percentile of the standard normal distribution. */
const Z90 = 1.2815515655446004;

/** Mean in minutes of a time as a consultant gives it; 0 for none. A 90th percentile below the median counts as fixed. */
export function durationMean(duration: Duration | null): number {
  if (duration === null) return 0;
  switch (duration.kind) {
    case "fixed":
      return duration.value;
    case "lognormal": {
      if (duration.median === 0 || duration.p90 <= duration.median) return duration.median;
      const sigma = Math.log(duration.p90 / duration.median) / Z90;
      return duration.median * Math.exp((sigma * sigma) / 2);
    }
    case "pert":
      return (duration.minimum + 4 * duration.mode + duration.maximum) / 6;
    case "exponential":
      return duration.mean;
    case "empirical":
      return duration.values.reduce((sum, value) => sum + value, 0) / duration.values.length;
  }
}
