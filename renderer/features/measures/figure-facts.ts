import type { MeanFigure, ProportionFigure } from "@shared/domain/scoring/figures.ts";
import type { Scale } from "@shared/domain/scoring/survey-answers.ts";
import {
  digitsFor,
  intervalText,
  numberText,
  plainInterval,
  shareText,
  signedText,
} from "@shared/drawing/figure-text.ts";
import { evidenceMessages } from "./evidence/evidence-messages.ts";
import { messages } from "./messages.ts";

type Facts = readonly (readonly [string, string])[];

/** With weights: the equally weighted answers that would tell as much; the interval goes by it. */
export const effective = ({ effectiveN }: { readonly effectiveN?: number }): Facts =>
  effectiveN === undefined ? [] : [[evidenceMessages.effectiveN, numberText(effectiveN, 1)]];

/** The interval of a mean in words; where it has none, why. */
export function meanIntervalText(figure: MeanFigure, digits: number, signed: boolean): string {
  if (figure.low !== null) return (signed ? intervalText : plainInterval)(figure.low, figure.high, digits);
  const { noInterval } = evidenceMessages;
  if (figure.n === 1) return noInterval.one;
  if (figure.sd === 0) return noInterval.same;
  return figure.effectiveN === undefined ? noInterval.unknown : noInterval.weights;
}

/** What a mean rests on, in the order it is told. */
export function meanFacts(figure: MeanFigure, scale: Scale, signed: boolean): Facts {
  const digits = digitsFor(scale);
  const interval = meanIntervalText(figure, digits, signed);
  const deviation: Facts =
    figure.sd === null ? [] : [[evidenceMessages.deviation, numberText(figure.sd, digits)]];
  return [
    [messages.percentInterval(figure.confidence), interval],
    [messages.n, numberText(figure.n, 0)],
    ...effective(figure),
    ...deviation,
    [evidenceMessages.scale, evidenceMessages.question(scale.minimum, scale.maximum)],
  ];
}

export const npsInterval = (figure: ProportionFigure): string => intervalText(figure.low, figure.high, 0);
export const shareInterval = (figure: ProportionFigure): string =>
  `${shareText(figure.low)} … ${shareText(figure.high)}`;

export function shareFacts(figure: ProportionFigure, labels: readonly string[], points: boolean): Facts {
  return [
    [messages.percentInterval(figure.confidence), points ? npsInterval(figure) : shareInterval(figure)],
    [messages.n, numberText(figure.n, 0)],
    ...effective(figure),
    // A score that came without its answers knows no counts.
    ...labels.flatMap((label, index) => {
      const count = figure.counts[index];
      return count === undefined ? [] : [[label, numberText(count, 0)] as const];
    }),
    [evidenceMessages.scale, evidenceMessages.question(figure.minimum, figure.maximum)],
  ];
}

export const meanText = (figure: MeanFigure | null, scale: Scale): string =>
  figure ? numberText(figure.mean, digitsFor(scale)) : messages.notAvailable;
export const gapText = (figure: MeanFigure | null, scale: Scale): string =>
  figure ? signedText(figure.mean, digitsFor(scale)) : messages.notAvailable;
