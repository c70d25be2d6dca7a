import { HEAT_COLOURS, heatStep } from "@shared/domain/scoring/heat.ts";

export const HOUSE_COLOUR = "#12304F";
const WHITE = "#FFFFFF";
const INK = "#1B1F24";

type Rgb = readonly [red: number, green: number, blue: number];

function parse(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

const write = (rgb: Rgb): string =>
  `#${rgb
    .map((part) => Math.round(part).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;

/** Relative luminance of WCAG 2. */
function luminance(colour: string): number {
  const [red, green, blue] = parse(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** Contrast ratio of WCAG 2, 1 to 21. */
export function contrast(first: string, second: string): number {
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** White or ink, whichever reads better on the colour (at least one of them reaches 4.5). */
export const textOn = (colour: string): string =>
  contrast(colour, WHITE) >= contrast(colour, INK) ? WHITE : INK;

/** The client's colour as an accent on white paper: darkened until small text in it reaches 4.5. */
export function accentOnPaper(colour: string): string {
  let rgb = parse(colour);
  for (let round = 0; round < 60 && contrast(write(rgb), WHITE) < 4.5; round++) {
    rgb = [rgb[0] * 0.94, rgb[1] * 0.94, rgb[2] * 0.94];
  }
  return write(rgb);
}

/** The heat of a gap on a 1–7 scale. */
export const heatColour = (gap: number): string => HEAT_COLOURS[heatStep(gap)];
