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
export function stripDots(ratings: readonly (number | null)[], scale: Scale): StripDot[] {
  const held = new Map<number, number>();
  return ratings.flatMap((rating, rater) => {
    if (rating === null) return [];
    const level = held.get(rating) ?? 0;
    held.set(rating, level + 1);
    return { at: alongStrip(rating, scale), level, rater };
  });
}

interface Scale {
  readonly minimum: number;
  readonly maximum: number;
}

/** Where the scale has a tick, from 0 to 1: at each score that can be given, at its ends alone where that is many. */
export function stripTicks({ minimum, maximum }: Scale): number[] {
  const range = maximum - minimum;
  const parts = Number.isInteger(range) && range <= 10 ? Math.max(1, range) : 1;
  return Array.from({ length: parts + 1 }, (_, tick) => tick / parts);
}

/** Where a score lies along the scale, from 0 to 1. */
export const alongStrip = (score: number, { minimum, maximum }: Scale): number =>
  maximum > minimum ? (score - minimum) / (maximum - minimum) : 0.5;

/** Parts of an em, so that dots grow with the words beside them. */
export interface StripRows {
  /** From one dot of a stack to the next. */
  readonly step: number;
  readonly radius: number;
  readonly height: number;
}

const STEP = 0.62;
const RADIUS = 0.27;
/** What a stack of dots may take at most, and what the axis takes below and a line at the mean above it. */
const TALLEST = 6;
export const STRIP_FOOT = 0.5;
export const STRIP_TICK = 0.3;
/** What is left between the axis and the first dot. */
export const STRIP_ABOVE = 0.08;
const STRIP_HEAD = 0.3;

/** How dots stand on each other: the more agree the closer, while the scale that all rows share stays as it is. */
export function stripRows(dots: readonly StripDot[]): StripRows {
  const levels = dots.reduce((most, { level }) => Math.max(most, level + 1), 1);
  const step = Math.min(STEP, TALLEST / levels);
  return { step, radius: Math.min(RADIUS, step / 2), height: STRIP_HEAD + levels * step + STRIP_FOOT };
}
