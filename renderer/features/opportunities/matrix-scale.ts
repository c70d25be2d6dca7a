/** The matrix in units of its picture, which is scaled as a whole: its letters are as large as those around it where there is room. */
export const SIZE = 320;
export const LETTERS = 11;
/** Around the field: a line of scores and a line that names them. */
export const EDGE = 36;
export const INNER = SIZE - 2 * EDGE;
export const RADIUS = 10;
/** From the middle of a circle to that of the one beside it. */
export const APART = 2 * RADIUS + 1;
/** Free room between the edge and the outermost circles, for the names of the corners. */
const PAD = 28;
const LEAST = 1;
const MOST = 5;
const STEPS = MOST - LEAST;
/** Half a score: finer is no judgement. */
export const SNAP = 0.5;

const at = (score: number): number => EDGE + PAD + ((score - LEAST) / STEPS) * (INNER - 2 * PAD);
export const across = (effort: number): number => at(effort);
export const down = (impact: number): number => SIZE - at(impact);

export interface Judgement {
  readonly impact: number;
  readonly effort: number;
}

/** The nearest half score, within 1 to 5. */
export const snapped = (score: number): number =>
  Math.min(Math.max(Math.round(score / SNAP) * SNAP, LEAST), MOST);

/** What a place in the picture judges; null outside of the field, where nothing is judged. */
export function judgedAt(x: number, y: number): Judgement | null {
  const [left, top, end] = [EDGE - RADIUS, EDGE - RADIUS, SIZE - EDGE + RADIUS];
  if (x < left || x > end || y < top || y > end) return null;
  const scoreAt = (place: number) => LEAST + ((place - EDGE - PAD) / (INNER - 2 * PAD)) * STEPS;
  return { effort: snapped(scoreAt(x)), impact: snapped(scoreAt(SIZE - y)) };
}

const KEYS: Readonly<Record<string, readonly [impact: number, effort: number]>> = {
  ArrowUp: [SNAP, 0],
  ArrowDown: [-SNAP, 0],
  ArrowRight: [0, SNAP],
  ArrowLeft: [0, -SNAP],
};

/** Where an arrow key moves a judgement; what is not judged begins in the middle. Null of other keys. */
export function movedBy(key: string, from: Judgement | null): Judgement | null {
  const step = KEYS[key];
  if (!step) return null;
  if (!from) return { impact: 3, effort: 3 };
  return { impact: snapped(from.impact + step[0]), effort: snapped(from.effort + step[1]) };
}

/** Circles of the tray in one row. */
const IN_ROW = 12;
const TRAY_LINE = 16;

/** Where the unjudged lie, below the field. */
export const trayPlace = (index: number): { x: number; y: number } => ({
  x: EDGE + RADIUS + (index % IN_ROW) * APART,
  y: SIZE + TRAY_LINE + RADIUS + Math.floor(index / IN_ROW) * APART,
});

/** How high the picture is with so many unjudged ones. */
export const heightWith = (unjudged: number): number =>
  unjudged === 0 ? SIZE : SIZE + TRAY_LINE + Math.ceil(unjudged / IN_ROW) * APART + 4;
