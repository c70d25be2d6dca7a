/** Below this the letters of a lane's name would be cut. */
const LEAST_HEIGHT = 12;
/** Narrower, a stage's head has its number. */
const LEAST_WIDTH = 28;

interface LaneText {
  /** Whole lines of the name; 0: hidden, the tooltip has it. */
  readonly name: number;
  readonly subtitle: number;
  /** One line of small letters. */
  readonly low: boolean;
}

/** How many whole lines of a lane's name and of what stands under it fit the height of its head. */
export function laneText(height: number, projected: boolean): LaneText {
  const line = projected ? 32 : 20;
  const small = projected ? 28 : 16;
  if (height < LEAST_HEIGHT) return { name: 0, subtitle: 0, low: true };
  if (height < line) return { name: 1, subtitle: 0, low: true };
  const subtitle = height >= 2 * (line + small) ? 2 : height >= line + small + 8 ? 1 : 0;
  return { name: Math.floor((height - subtitle * small) / line), subtitle, low: false };
}

/** Of the small letters of a lane that is too low to bear its own name. */
const PITCH = 13;

/**
 * Where the names of lanes stand that are lower than a line: below each other around the map, in its order, each as near
 * to the middle of its lane as the others leave room. Null where the lanes bear them, or the editor has no room for all.
 */
export function spreadNames(middles: readonly number[], lowest: number, room: number): number[] | null {
  if (lowest >= LEAST_HEIGHT || middles.length * PITCH > room) return null;
  const first = middles[0] ?? 0;
  const last = middles.at(-1) ?? 0;
  const length = (middles.length - 1) * PITCH;
  // Around the middle of the map, within the editor: then no line from a name to its lane crosses another.
  const begin = Math.max(PITCH / 2, Math.min((first + last - length) / 2, room - PITCH / 2 - length));
  return middles.map((_, index) => begin + index * PITCH);
}

export type StageText = "full" | "small" | "number" | "none";

/** What the head of a stage says in the width that is left for it: its name in one line, in two of small letters, its number. */
export function stageText(name: string, number: number, width: number, projected: boolean): StageText {
  const letter = projected ? 14 : 7.5;
  if (width < LEAST_WIDTH) return width >= String(number).length * 7 + 4 ? "number" : "none";
  return name.length * letter + 24 <= width ? "full" : "small";
}
