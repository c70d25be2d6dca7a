import { numberText } from "@shared/drawing/figure-text.ts";
import type { Scorecard } from "./figures.ts";
import { isWeighted } from "./is-measured.ts";
import { noteTexts } from "./note-messages.ts";
import { smallWholes } from "./whole-scale.ts";

const words = {
  small: (count: number, limit: number) =>
    `${count === 1 ? "1 touch point has" : `${numberText(count, 0)} touch points have`} n in italics: fewer than ${numberText(limit, 0)} answers, too few to compare.`,
  smallWhole: (count: number, limit: number) =>
    `${count === 1 ? "1 figure of the whole has" : `${numberText(count, 0)} figures of the whole have`} n in italics: fewer than ${numberText(limit, 0)} answers, too few to compare.`,
  weighted:
    "Respondents carry weights: intervals and small samples go by the effective n, (Σw)² / Σw² (Kish 1965), not by the number of answers.",
  noInterval:
    "An interval that is n/a: a single answer, answers that are all the same, and scores without a deviation do not show how far others lie from them.",
} as const;

/** What intervals go by where respondents carry weights. */
export const weightCaveats = (card: Scorecard): readonly string[] =>
  isWeighted(card) ? [words.weighted] : [];

/**
 * What a reader of the figures must know before he trusts them, on the screen and in a report: small samples, weights,
 * means without an interval, and all that was left out, moved or set aside.
 */
export function caveatsOf(card: Scorecard): readonly string[] {
  const small = card.touchPoints.filter((figures) => figures.small).length;
  const smallWhole = smallWholes(card);
  const means = [
    card.overall,
    card.overallGap,
    ...card.touchPoints.flatMap(({ expectation, perception, gap }) => [expectation, perception, gap]),
  ];
  return [
    ...(small > 0 ? [words.small(small, card.smallSample)] : []),
    ...(smallWhole > 0 ? [words.smallWhole(smallWhole, card.smallSample)] : []),
    ...weightCaveats(card),
    ...(means.some((mean) => mean !== null && mean.low === null) ? [words.noInterval] : []),
    ...noteTexts(card.notes),
  ];
}
