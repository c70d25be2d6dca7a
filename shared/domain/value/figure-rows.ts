import { numberText, signedText } from "@shared/drawing/figure-text.ts";
import type { ValueFigures } from "./figures.ts";
import { type ValueWords, valueMessages } from "./messages.ts";
import { moneyText } from "./value-text.ts";

type FigureId = keyof typeof valueMessages.figures;
/** In the order in which they are asked for. */
export const FIGURE_IDS = Object.keys(valueMessages.figures) as FigureId[];

/** A figure in words; what cannot be figured says why. */
export function figureText(
  id: FigureId,
  figures: ValueFigures,
  currency: string,
  words: ValueWords = valueMessages,
): string {
  const money = (value: number | null) => (value === null ? words.noBound : moneyText(value, currency));
  switch (id) {
    case "returnOnCost":
      if (figures.net === null) return words.noBound;
      return figures.returnOnCost === null
        ? words.noCost
        : `${numberText(figures.returnOnCost * 100, 1)}\u00A0%`;
    case "payBack":
      return figures.payBackMonths === null
        ? words.never
        : words.months(numberText(Math.ceil(figures.payBackMonths - 1e-9), 0));
    case "breakEven":
      return figures.breakEvenUplift === null
        ? words.notEnough
        : words.points(signedText(figures.breakEvenUplift * 100, 2));
    default:
      return money(figures[id]);
  }
}
