import type { Words } from "@shared/base/words.ts";
import { numberText } from "@shared/drawing/figure-text.ts";
import type { ProportionFigure, Scorecard } from "./figures.ts";
import { lowestEasyBox, lowestGoodBox } from "./question-figures.ts";
import type { Scale } from "./survey-answers.ts";
import { wholeScaleMessages } from "./whole-scale-messages.ts";

export type WholeScaleWords = Words<typeof wholeScaleMessages>;

/** The figures that are of the whole, not of a touch point. */
export type WholeMeasure = "nps" | "csat" | "ces" | "overall" | "overallGap" | "weightedGap";

const write = (value: number): string => numberText(value, Number.isInteger(value) ? 0 : 1);
const scaleText = (words: WholeScaleWords, { minimum, maximum }: Scale): string =>
  words.ends(write(minimum), write(maximum));

function boxes(words: WholeScaleWords, lowest: number, { maximum }: Scale): string {
  if (lowest >= maximum) return write(maximum);
  return (lowest === maximum - 1 ? words.two : words.many)(write(lowest), write(maximum));
}

/** The scale of a figure of the whole and, of a share, which answers count; null where it was not asked. */
export function wholeScaleText(
  card: Scorecard,
  measure: WholeMeasure,
  words: WholeScaleWords = wholeScaleMessages,
): string | null {
  const figure = card[measure];
  if (!figure) return null;
  if (measure === "nps") return words.nps;
  if (measure === "overall") return words.of(scaleText(words, card.overallScale ?? card));
  if (measure === "overallGap") return words.gap(scaleText(words, card));
  if (measure === "weightedGap") {
    const measured = card.touchPoints.filter(({ gap }) => gap !== null).length;
    const { touchPoints } = card.weightedGapOf;
    const isPart = touchPoints > 0 && touchPoints < measured;
    return `${words.gap(scaleText(words, card))}${isPart ? words.part(touchPoints, measured) : ""}`;
  }
  const share = figure as ProportionFigure;
  return measure === "csat"
    ? words.satisfied(boxes(words, lowestGoodBox(share), share), scaleText(words, share))
    : words.easy(boxes(words, lowestEasyBox(share), share), scaleText(words, share));
}

/** The columns that were asked for it, each once; none of a score without answers or of gaps. */
export const wholeColumns = (card: Scorecard, measure: WholeMeasure): readonly string[] => [
  ...new Set(
    card.questions.flatMap(({ role, touchPointId, column }) =>
      role === measure && touchPointId === null ? [column] : [],
    ),
  ),
];

/** Fewer answers than the engagement says are enough to compare; of weighted answers the effective ones count. */
export const isWholeSmall = (card: Scorecard, measure: WholeMeasure): boolean => {
  const figure = card[measure];
  return figure !== null && (figure.effectiveN ?? figure.n) < card.smallSample;
};

const MEASURES: readonly WholeMeasure[] = ["nps", "csat", "ces", "overall", "overallGap", "weightedGap"];

/** How many figures of the whole rest on too few answers. */
export const smallWholes = (card: Scorecard): number =>
  MEASURES.filter((measure) => isWholeSmall(card, measure)).length;
