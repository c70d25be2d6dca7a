import { type CodedUnits, codedUnits, disagreementOf, type MeasurementLevel } from "./disagreement.ts";

export type { MeasurementLevel } from "./disagreement.ts";

export interface AgreementFigure {
  readonly alpha: number;
  /** Units that at least two observers scored. */
  readonly units: number;
  /** Scores in those units. */
  readonly scores: number;
}

/**
 * Krippendorff's α (2004, chapter 11) of observers × units, null = not scored. Null when nothing can be paired, or
 * when every score is the same: then no disagreement could be expected and agreement is not defined.
 */
export function krippendorffAlpha(
  ratings: readonly (readonly (number | null)[])[],
  level: MeasurementLevel,
): AgreementFigure | null {
  const coded = codedUnits(ratings);
  const alpha = alphaOf(coded, level, new Uint32Array(coded.units.length).fill(1));
  if (alpha === null) return null;
  const scores = coded.units.reduce((sum, unit) => sum + unit.places.length, 0);
  return { alpha, units: coded.units.length, scores };
}

/** α of the units when each is taken `times` times. Null where it is not defined. */
export function alphaOf(coded: CodedUnits, level: MeasurementLevel, times: ArrayLike<number>): number | null {
  const disagreement = disagreementOf(coded, level, times);
  let observed = 0;
  coded.units.forEach((unit, index) => {
    const count = times[index] ?? 0;
    if (count > 0) observed += count * disagreement.within(unit.places);
  });
  const { scores, expected } = disagreement;
  return expected > 0 ? 1 - ((scores - 1) * observed) / expected : null;
}

/** Below .667 weak, to .800 tentative, above that reliable (Krippendorff's own advice). */
export const agreementWord = (alpha: number): "weak" | "tentative" | "reliable" =>
  alpha < 0.667 ? "weak" : alpha < 0.8 ? "tentative" : "reliable";
