/** Sizes of a slide in points; the file counts in 12,700ths of them. */
export const SLIDE = { width: 960, height: 540 } as const;
export const SIDE = 40;
/** Where the content of a slide has its room: below the title and above the foot. */
export const BODY = { x: SIDE, y: 84, width: SLIDE.width - 2 * SIDE, height: 418 } as const;

/** Points of the smallest letters that are read from the back of a room; but the overview of a map has none below it. */
export const SMALLEST_LETTERS = 10;

const PER_POINT = 12_700;
export const emu = (points: number): number => Math.round(points * PER_POINT);

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Colours of the paper, as the file format writes them. */
export const COLOURS = {
  text: "1B1F24",
  muted: "57606A",
  good: "1A7F4B",
  bad: "C62B3A",
  neutral: "9A6700",
  line: "D9DDE2",
  /** Of cards: on a projector the hairline of the paper would be lost. */
  outline: "8A929B",
  ground: "FFFFFF",
  tint: "F4F5F7",
} as const;

export const colourCode = (colour: string): string => colour.replace("#", "").toUpperCase();
