export type MeasurementLevel = "nominal" | "ordinal" | "interval" | "ratio";

export interface AgreementFigure {
  readonly alpha: number;
  /** Units that at least two observers scored. */
  readonly units: number;
  /** Scores in those units. */
  readonly scores: number;
}

/**
 * Krippendorff's α of observers × units, null = not scored. Null when nothing can be paired, or when every score
 * is the same: then no disagreement could be expected and agreement is not defined.
 */
export function krippendorffAlpha(
  ratings: readonly (readonly (number | null)[])[],
  level: MeasurementLevel,
): AgreementFigure | null {
  const units = pairableUnits(ratings);
  const values = [...new Set(units.flat())].sort((a, b) => a - b);
  const place = new Map(values.map((value, index) => [value, index]));
  const size = values.length;
  const coincidences = new Float64Array(size * size);
  const marginals = new Float64Array(size);
  for (const unit of units) {
    const share = 1 / (unit.length - 1);
    unit.forEach((value, first) => {
      const row = place.get(value) ?? 0;
      marginals[row] = (marginals[row] ?? 0) + 1;
      unit.forEach((other, second) => {
        if (first === second) return;
        const cell = row * size + (place.get(other) ?? 0);
        coincidences[cell] = (coincidences[cell] ?? 0) + share;
      });
    });
  }
  const scores = units.reduce((sum, unit) => sum + unit.length, 0);
  const distance = distanceOf(level, values, marginals);
  let observed = 0;
  let expected = 0;
  for (let row = 0; row < size; row++) {
    for (let column = row + 1; column < size; column++) {
      const squared = distance(row, column);
      observed += (coincidences[row * size + column] ?? 0) * squared;
      expected += (marginals[row] ?? 0) * (marginals[column] ?? 0) * squared;
    }
  }
  if (expected === 0) return null;
  return { alpha: 1 - ((scores - 1) * observed) / expected, units: units.length, scores };
}

function pairableUnits(ratings: readonly (readonly (number | null)[])[]): number[][] {
  const count = Math.max(0, ...ratings.map((row) => row.length));
  const units: number[][] = [];
  for (let unit = 0; unit < count; unit++) {
    const scores = ratings.map((row) => row[unit] ?? null).filter((score) => score !== null);
    if (scores.length >= 2) units.push(scores);
  }
  return units;
}

function distanceOf(level: MeasurementLevel, values: readonly number[], marginals: Float64Array) {
  return (row: number, column: number): number => {
    const a = values[row] ?? 0;
    const b = values[column] ?? 0;
    if (level === "nominal") return row === column ? 0 : 1;
    if (level === "interval") return (a - b) ** 2;
    if (level === "ratio") return a + b === 0 ? 0 : ((a - b) / (a + b)) ** 2;
    let between = -((marginals[row] ?? 0) + (marginals[column] ?? 0)) / 2;
    for (let index = row; index <= column; index++) between += marginals[index] ?? 0;
    return between ** 2;
  };
}

/** Below .667 weak, to .800 tentative, above that reliable (Krippendorff's own advice). */
export const agreementWord = (alpha: number): "weak" | "tentative" | "reliable" =>
  alpha < 0.667 ? "weak" : alpha < 0.8 ? "tentative" : "reliable";
