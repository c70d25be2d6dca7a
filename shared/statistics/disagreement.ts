export type MeasurementLevel = "nominal" | "ordinal" | "interval" | "ratio";

/** One thing that at least two observers scored: its position in the input, and places in the list of values. */
export interface CodedUnit {
  readonly index: number;
  readonly places: Int32Array;
}

export interface CodedUnits {
  /** The scores that were given, each once, upwards. */
  readonly values: readonly number[];
  readonly units: readonly CodedUnit[];
}

/** Units that can be paired, of observers × units; null or NaN = not scored. */
export function codedUnits(ratings: readonly (readonly (number | null)[])[]): CodedUnits {
  const count = ratings.reduce((most, row) => Math.max(most, row.length), 0);
  const scored: { index: number; scores: number[] }[] = [];
  for (let index = 0; index < count; index++) {
    const scores: number[] = [];
    for (const row of ratings) {
      const score = row[index] ?? null;
      if (score !== null && !Number.isNaN(score)) scores.push(score);
    }
    if (scores.length >= 2) scored.push({ index, scores });
  }
  const values = [...new Set(scored.flatMap((unit) => unit.scores))].sort((a, b) => a - b);
  const place = new Map(values.map((value, position) => [value, position]));
  const units = scored.map(({ index, scores }) => ({
    index,
    places: Int32Array.from(scores, (score) => place.get(score) ?? 0),
  }));
  return { values, units };
}

export interface Disagreement {
  readonly scores: number;
  /** Σ of squared distances over all pairs of scores, whichever units they are of. */
  readonly expected: number;
  /** Σ of squared distances over the pairs within one unit, over its number of scores − 1. */
  within(places: Int32Array): number;
}

/**
 * Squared distances of Krippendorff's four levels when each unit is taken `times` times. Ordinal distances are those
 * of mean ranks, interval ones of values: their sums over all pairs need no pairs, n·Σ(x − x̄)² is the same.
 */
export function disagreementOf(
  { values, units }: CodedUnits,
  level: MeasurementLevel,
  times: ArrayLike<number>,
): Disagreement {
  const counts = new Float64Array(values.length);
  let scores = 0;
  units.forEach(({ places }, index) => {
    const count = times[index] ?? 0;
    scores += count * places.length;
    for (const place of places) counts[place] = (counts[place] as number) + count;
  });
  if (level === "ordinal" || level === "interval") {
    const positions = level === "interval" ? Float64Array.from(values) : meanRanksOf(counts);
    let mean = 0;
    for (let place = 0; place < values.length; place++) {
      mean += ((counts[place] as number) * (positions[place] as number)) / (scores || 1);
    }
    let squares = 0;
    for (let place = 0; place < values.length; place++) {
      squares += (counts[place] as number) * ((positions[place] as number) - mean) ** 2;
    }
    const several = counts.filter((count) => count > 0).length > 1;
    return {
      scores,
      expected: several ? scores * squares : 0,
      within: (places) => spreadOf(places, positions),
    };
  }
  const distance = level === "nominal" ? () => 1 : ratioDistance(values);
  let expected = 0;
  for (let place = 0; place < values.length; place++) {
    if (counts[place] === 0) continue;
    for (let other = place + 1; other < values.length; other++) {
      expected += (counts[place] as number) * (counts[other] as number) * distance(place, other);
    }
  }
  return { scores, expected, within: (places) => pairsOf(places, distance) };
}

function meanRanksOf(counts: Float64Array): Float64Array {
  let before = 0;
  return counts.map((count) => {
    const rank = before + count / 2;
    before += count;
    return rank;
  });
}

function ratioDistance(values: readonly number[]) {
  return (place: number, other: number): number => {
    const [a, b] = [values[place] as number, values[other] as number];
    return a + b === 0 ? 0 : ((a - b) / (a + b)) ** 2;
  };
}

function spreadOf(places: Int32Array, positions: Float64Array): number {
  const count = places.length;
  const first = positions[places[0] as number] as number;
  let sum = 0;
  let squares = 0;
  for (let index = 1; index < count; index++) {
    const distance = (positions[places[index] as number] as number) - first;
    sum += distance;
    squares += distance * distance;
  }
  return Math.max(0, count * squares - sum * sum) / (count - 1);
}

function pairsOf(places: Int32Array, distance: (place: number, other: number) => number): number {
  let sum = 0;
  for (let first = 0; first < places.length; first++) {
    for (let second = first + 1; second < places.length; second++) {
      const [a, b] = [places[first] as number, places[second] as number];
      if (a !== b) sum += distance(Math.min(a, b), Math.max(a, b));
    }
  }
  return sum / (places.length - 1);
}
