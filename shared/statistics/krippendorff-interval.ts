import { codedUnits } from "./disagreement.ts";
import { type AgreementFigure, alphaOf, krippendorffAlpha, type MeasurementLevel } from "./krippendorff.ts";
import { quantileOfSorted } from "./percentiles.ts";
import { SeededRandom } from "./random.ts";

export interface AgreementInterval extends AgreementFigure {
  /** Null when fewer than two samples have an α, or there is one unit only. */
  readonly low: number | null;
  readonly high: number | null;
  readonly samples: number;
  /** Samples in which scores differed, so that α is defined; the interval rests on these. */
  readonly samplesUsed: number;
  readonly seed: number;
  readonly confidence: number;
}

/**
 * α with a percentile interval: units are resampled, observers stay (Zapf, Castell, Morawietz & Karch 2016). The
 * same seed gives the same interval on every machine. Null where α is.
 */
export function krippendorffInterval(
  ratings: readonly (readonly (number | null)[])[],
  level: MeasurementLevel,
  { samples = 1000, seed = 1, confidence = 0.95 } = {},
): AgreementInterval | null {
  const figure = krippendorffAlpha(ratings, level);
  if (figure === null) return null;
  const coded = codedUnits(ratings);
  const random = new SeededRandom(seed);
  const times = new Uint32Array(figure.units);
  const drawn = new Float64Array(samples);
  let samplesUsed = 0;
  for (let sample = 0; sample < samples && figure.units > 1; sample++) {
    times.fill(0);
    for (let draw = 0; draw < times.length; draw++) {
      const unit = random.below(times.length);
      times[unit] = (times[unit] as number) + 1;
    }
    const alpha = alphaOf(coded, level, times);
    if (alpha !== null) drawn[samplesUsed++] = alpha;
  }
  const sorted = drawn.subarray(0, samplesUsed).sort();
  const tail = (1 - confidence) / 2;
  const known = samplesUsed >= 2;
  return {
    ...figure,
    low: known ? quantileOfSorted(sorted, tail) : null,
    high: known ? quantileOfSorted(sorted, 1 - tail) : null,
    samples,
    samplesUsed,
    seed,
    confidence,
  };
}
