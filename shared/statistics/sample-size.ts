import { normalQuantile, twoSidedZ } from "./normal.ts";

/** Answers needed to know one share within ±margin (0 to 1). Null where the question has no answer. */
export function sampleForProportion(expected: number, margin: number, confidence = 0.95): number | null {
  const raw = rawForProportion(expected, margin, confidence);
  return raw === null ? null : upwards(raw);
}

/** The same when there are only `population` clients to ask. */
export function sampleForFinite(
  expected: number,
  margin: number,
  population: number,
  confidence = 0.95,
): number | null {
  const raw = rawForProportion(expected, margin, confidence);
  if (raw === null || population < 1) return null;
  return Math.min(population, upwards(raw / (1 + (raw - 1) / population)));
}

/** Per group, to tell the share `first` from the share `second` with the given power (two-sided). */
export function sampleForTwoProportions(
  first: number,
  second: number,
  power = 0.8,
  confidence = 0.95,
): number | null {
  const difference = Math.abs(first - second);
  if (!isShare(first) || !isShare(second) || difference === 0 || !(power > 0 && power < 1)) return null;
  const pooled = (first + second) / 2;
  const root =
    twoSidedZ(confidence) * Math.sqrt(2 * pooled * (1 - pooled)) +
    normalQuantile(power) * Math.sqrt(first * (1 - first) + second * (1 - second));
  return upwards((root / difference) ** 2);
}

function rawForProportion(expected: number, margin: number, confidence: number): number | null {
  if (!(expected > 0 && expected < 1) || !(margin > 0)) return null;
  return (twoSidedZ(confidence) ** 2 * expected * (1 - expected)) / margin ** 2;
}

const isShare = (value: number): boolean => value >= 0 && value <= 1;

/** Whole clients, forgiving the last rounding digit of the arithmetic. */
const upwards = (value: number): number => Math.ceil(value - 1e-9);
