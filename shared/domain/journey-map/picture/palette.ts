import type { PictureThemeName } from "../../blueprint/picture/palette.ts";

/** Look of the five segments: colour, dash and marker each its own, so that a grey print still tells them apart. */
export const SEGMENT_DASHES = [undefined, "8 5", "2 5", "12 4 2 4", "5 3"] as const;
export const SEGMENT_MARKERS = ["circle", "square", "triangle", "pentagon", "cross"] as const;

const LIGHT = ["#3B6FB6", "#C8741A", "#1E8A7A", "#7A5BB0", "#6B7480"] as const;
/** Words in a segment's colour are darker than its line, so that they can be read. */
const LIGHT_TEXT = ["#3B6FB6", "#A35A0C", "#17766A", "#7A5BB0", "#5A626D"] as const;
const DARK = ["#7FAEEC", "#E59A4C", "#4FC0AE", "#B49AE6", "#A3ACB6"] as const;
const CONTRAST = ["#FFFFFF", "#FFFFFF", "#FFFFFF", "#FFFFFF", "#FFFFFF"] as const;

const LINES = { light: LIGHT, print: LIGHT, dark: DARK, "high-contrast": CONTRAST } as const;
const TEXTS = { light: LIGHT_TEXT, print: LIGHT_TEXT, dark: DARK, "high-contrast": CONTRAST } as const;

export const segmentColour = (theme: PictureThemeName, style: number): string =>
  LINES[theme][style % 5] ?? "";
export const segmentTextColour = (theme: PictureThemeName, style: number): string =>
  TEXTS[theme][style % 5] ?? "";
