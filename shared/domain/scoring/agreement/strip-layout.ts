/** A dot of a strip plot: where along the scale, and how many lie below it. */
export interface StripDot {
  /** 0 = lowest score of the scale, 1 = highest. */
  readonly at: number;
  /** 0 for the first at this score, then 1, 2 … */
  readonly level: number;
  /** Place among the ratings that were given to the layout. */
  readonly rater: number;
}

/** Dots of equal score stand on each other, so that every participant can be counted. */
export function stripDots(
  ratings: readonly (number | null)[],
  scale: { readonly minimum: number; readonly maximum: number },
): StripDot[] {
  const held = new Map<number, number>();
  const range = scale.maximum - scale.minimum;
  return ratings.flatMap((rating, rater) => {
    if (rating === null) return [];
    const level = held.get(rating) ?? 0;
    held.set(rating, level + 1);
    return { at: range > 0 ? (rating - scale.minimum) / range : 0.5, level, rater };
  });
}
