import { UserError } from "@shared/base/result.ts";
import { parseNumber } from "@shared/domain/scoring/recode.ts";
import type { AggregateScore } from "@shared/domain/scoring/records.ts";
import { numberText } from "@shared/drawing/figure-text.ts";
import { readingMessages as messages } from "./reading-messages.ts";

export type ScorePatch = Partial<
  Pick<AggregateScore, "segment" | "waveName" | "waveDate" | "value" | "deviation" | "n">
>;

/** What typing this into a cell of a score changes; throws in words what a score cannot be. */
export function scorePatch(score: AggregateScore, columnId: string, text: string): ScorePatch {
  const words = text.trim();
  switch (columnId) {
    case "segment":
      return { segment: words.slice(0, 500) };
    case "waveName":
      return /^\d{4}-\d{2}-\d{2}$/.test(words)
        ? { waveName: "", waveDate: words }
        : { waveName: words.slice(0, 500) };
    case "value":
      return { value: scoreOf(score, words) };
    case "deviation": {
      const deviation = words === "" ? null : numberOf(words);
      if (deviation !== null && deviation < 0) throw new UserError(messages.badDeviation(text));
      return { deviation };
    }
    case "n": {
      const n = words === "" ? null : numberOf(words.replaceAll(/(?<=\d),(?=\d{3}\b)/g, ""));
      if (n !== null && !(Number.isInteger(n) && n >= 0)) throw new UserError(messages.badCount(text));
      return { n };
    }
    default:
      return {};
  }
}

function numberOf(text: string): number {
  const value = parseNumber(text);
  if (value === null) throw new UserError(messages.badNumber(text));
  return value;
}

function scoreOf({ measure, minimum, maximum }: AggregateScore, text: string): number {
  if (text === "") throw new UserError(messages.needsValue);
  const value = numberOf(text);
  // A gap lies between two answers of the scale that is kept with it.
  const [low, high] = measure === "gap" ? [minimum - maximum, maximum - minimum] : [minimum, maximum];
  if (value < low || value > high) {
    throw new UserError(messages.offScale(text, numberText(low, 0), numberText(high, 0)));
  }
  return value;
}
