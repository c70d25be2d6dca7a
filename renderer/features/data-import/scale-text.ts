import { numberText } from "@shared/drawing/figure-text.ts";
import type { ScaleEnds } from "@shared/interchange/survey/doubtful-scales.ts";

/** “1–5”; an end below nought with its minus sign: “−2 to 2”. */
export const scaleText = ({ minimum, maximum }: ScaleEnds): string =>
  minimum < 0
    ? `${numberText(minimum, 0)} to ${numberText(maximum, 0)}`
    : `${numberText(minimum, 0)}–${numberText(maximum, 0)}`;

/** The ends alone, as commands take them. */
export const scaleEnds = (scale: ScaleEnds | null | undefined): ScaleEnds | null =>
  scale ? { minimum: scale.minimum, maximum: scale.maximum } : null;
