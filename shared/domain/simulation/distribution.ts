import type { Distribution } from "@shared/simulation/service-model.ts";
import type { Duration } from "../core/fields.ts";

const fixed = (value: number): Distribution => ({ kind: "fixed", value });

/**
 * A time as a consultant gives it, as the engine draws it; minutes. What cannot be drawn from is fixed at its middle, as
 * everywhere else: a 90th percentile that is not above the median, a range without width.
 */
export function distributionOf(duration: Duration | null): Distribution | null {
  if (duration === null) return null;
  switch (duration.kind) {
    case "fixed":
      return fixed(duration.value);
    case "lognormal": {
      const { median, p90 } = duration;
      return median > 0 && p90 > median ? { kind: "lognormal", median, p90 } : fixed(median);
    }
    case "pert": {
      const [minimum = 0, mode = 0, maximum = 0] = [
        duration.minimum,
        duration.mode,
        duration.maximum,
      ].toSorted((a, b) => a - b);
      return minimum < maximum ? { kind: "pert", minimum, mode, maximum } : fixed(mode);
    }
    case "exponential":
      return duration.mean > 0 ? { kind: "exponential", mean: duration.mean } : fixed(0);
    case "empirical":
      return { kind: "empirical", values: duration.values };
  }
}
