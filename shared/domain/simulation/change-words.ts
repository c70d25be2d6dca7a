import type { Words } from "@shared/base/words.ts";
import type { MeanFigure } from "@shared/statistics/mean-interval.ts";
import { resultMessages } from "./result-messages.ts";

type NineWords = Words<Pick<typeof resultMessages, "nineChange" | "shorter" | "longer" | "same">>;

interface Writes {
  minutes(value: number): string;
  percent(share: number): string;
}

/** How much sooner nine of ten are through: a change only where the whole interval says which way; "" without one. */
export function changeWords(
  figure: Pick<MeanFigure, "mean" | "low" | "high" | "confidence"> | null | undefined,
  { minutes, percent }: Writes,
  words: NineWords = resultMessages,
): string {
  if (figure?.low == null || figure.high === null) return "";
  const [low, high] = [Math.abs(figure.low), Math.abs(figure.high)].sort((a, b) => a - b) as [number, number];
  const confidence = percent(figure.confidence);
  if (figure.high < 0)
    return words.nineChange(words.shorter(minutes(-figure.mean)), minutes(low), minutes(high), confidence);
  if (figure.low > 0)
    return words.nineChange(words.longer(minutes(figure.mean)), minutes(low), minutes(high), confidence);
  const signed = (value: number) => `${value < 0 ? "−" : "+"}${minutes(Math.abs(value))}`;
  return words.nineChange(words.same, signed(figure.low), signed(figure.high), confidence);
}
