import { WHOLE_FIGURES, type WholeFigure } from "@shared/domain/measure/difference-rows.ts";
import type { MeanFigure, ProportionFigure, Scorecard } from "@shared/domain/scoring/figures.ts";
import { lowestGoodBox } from "@shared/domain/scoring/question-figures.ts";
import {
  digitsFor,
  intervalText,
  numberText,
  plainInterval,
  shareText,
  signedText,
} from "@shared/drawing/figure-text.ts";
import { type Evidence, evidenceOf, type Told } from "../evidence/evidence.ts";
import { gapText, meanFacts, meanText, npsInterval, shareFacts, shareInterval } from "../figure-facts.ts";
import { scorecardMessages as words } from "./scorecard-messages.ts";

/** The figures of the whole on the scorecard: the gap weighed by importance is compared nowhere else. */
export const CARD_FIGURES = [...WHOLE_FIGURES, "weightedGap"] as const;
export type CardFigure = WholeFigure | "weightedGap";

/** A figure of the whole, in words. */
export interface ToldWhole extends Told {
  readonly interval: string;
  readonly n: number;
}

/** The overall rating has a scale of its own, beside that of the touch points. */
const scaleOf = (card: Scorecard, figure: CardFigure) =>
  (figure === "overall" ? card.overallScale : undefined) ?? card;

const SHARE_LABELS = {
  nps: [words.promoters, words.passives, words.detractors],
  csat: [words.best, words.others],
  ces: [words.agreeing, words.others],
};

/** Null where it was not asked. */
export function tellWhole(card: Scorecard, figure: CardFigure): ToldWhole | null {
  if (figure === "overall" || figure === "overallGap" || figure === "weightedGap") {
    const mean = card[figure];
    return mean && tellMean(mean, card, figure);
  }
  const share = card[figure];
  return share && tellShare(share, card, figure);
}

const labelsOf = (share: ProportionFigure, figure: "nps" | "csat" | "ces"): readonly string[] =>
  figure === "csat" && lowestGoodBox(share) === share.maximum
    ? [words.bestOne, words.others]
    : SHARE_LABELS[figure];

const tellShare = (share: ProportionFigure, card: Scorecard, figure: "nps" | "csat" | "ces"): ToldWhole => ({
  value: figure === "nps" ? signedText(share.value, 0) : shareText(share.value),
  interval: figure === "nps" ? npsInterval(share) : shareInterval(share),
  n: share.n,
  facts: shareFacts(share, labelsOf(share, figure), figure === "nps"),
  aggregated: card.aggregated.includes(figure),
  weighted: share.effectiveN !== undefined,
});

function tellMean(
  mean: MeanFigure,
  card: Scorecard,
  figure: "overall" | "overallGap" | "weightedGap",
): ToldWhole {
  const signed = figure !== "overall";
  const scale = scaleOf(card, figure);
  return {
    value: signed ? gapText(mean, scale) : meanText(mean, scale),
    interval: (signed ? intervalText : plainInterval)(mean.low, mean.high, digitsFor(scale)),
    n: mean.n,
    facts: [
      ...meanFacts(mean, scale, signed),
      ...(figure === "weightedGap"
        ? ([
            [words.weighedTouchPoints, numberText(card.weightedGapOf.touchPoints, 0)],
            [words.notWeighed, numberText(card.weightedGapOf.leftOut, 0)],
          ] as const)
        : []),
    ],
    aggregated: figure !== "weightedGap" && card.aggregated.includes(signed ? "gap" : "overall"),
    weighted: mean.effectiveN !== undefined,
  };
}

/** What a figure of the whole rests on. */
export const wholeEvidence = (figure: CardFigure): Evidence =>
  evidenceOf({
    figure,
    touchPointId: null,
    subject: words.all,
    measure: "scorecard",
    args: (scope) => scope,
    tell: (card: Scorecard) => tellWhole(card, figure),
  });
