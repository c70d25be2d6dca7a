import type { Words } from "@shared/base/words.ts";
import { signedText } from "@shared/drawing/figure-text.ts";
import type { HeatKey, MarkFigure } from "../../blueprint/picture/palette.ts";
import { HEAT_STEPS, heatEnd } from "../../scoring/heat.ts";
import { heatMessages } from "./messages.ts";

export type GapKeyWords = Words<Pick<typeof heatMessages, "gap" | "observed">>;

/** What the colours of gaps mean: the ends of the heat in points of the scale that was asked. */
export function gapKey(
  scale: { readonly minimum: number; readonly maximum: number },
  marks: Iterable<MarkFigure>,
  words: GapKeyWords = heatMessages,
): HeatKey {
  const end = heatEnd(scale);
  const digits = Number.isInteger(end) || end > 10 ? 0 : 1;
  return {
    label: words.gap(scale.minimum, scale.maximum),
    low: signedText(-end, digits),
    high: signedText(end, digits),
    steps: HEAT_STEPS,
    note: [...marks].some(({ observed }) => observed) ? words.observed : "",
  };
}
