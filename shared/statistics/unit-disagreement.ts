import { codedUnits, disagreementOf } from "./disagreement.ts";
import type { MeasurementLevel } from "./krippendorff.ts";

/** How much one unit adds to the observers' disagreement. */
export interface UnitDisagreement {
  /** Position of the unit in each observer's row. */
  readonly unit: number;
  readonly scores: number;
  /**
   * Mean squared distance of its pairs over that of any pair of scores: 0 where all agree, 1 where they differ as
   * much as scores of different units do. Null when all scores everywhere are the same.
   */
  readonly relative: number | null;
  /** Its part of all observed disagreement, 0 to 1; null when there is none. */
  readonly share: number | null;
}

/** Units that two observers scored, those with the greatest share of the observed disagreement in α first. */
export function unitDisagreements(
  ratings: readonly (readonly (number | null)[])[],
  level: MeasurementLevel,
): UnitDisagreement[] {
  const coded = codedUnits(ratings);
  const disagreement = disagreementOf(coded, level, new Uint8Array(coded.units.length).fill(1));
  const within = coded.units.map((unit) => disagreement.within(unit.places));
  const all = within.reduce((sum, value) => sum + value, 0);
  const { scores, expected } = disagreement;
  const ofAnyPair = expected / ((scores * (scores - 1)) / 2);
  return coded.units
    .map(({ index, places }, position) => {
      const value = within[position] ?? 0;
      return {
        unit: index,
        scores: places.length,
        relative: expected > 0 ? (2 * value) / places.length / ofAnyPair : null,
        share: all > 0 ? value / all : null,
      };
    })
    .sort((a, b) => (b.share ?? 0) - (a.share ?? 0) || a.unit - b.unit);
}
