import { numberText, shortNumber } from "@shared/drawing/figure-text.ts";
import { type TimeWords, timeMessages } from "../times/time-messages.ts";
import type { Compliance } from "./compliance.ts";

/** A share in percent with the digits that it has, two at most: “99.95 %”, as an objective is written. */
export const shareWords = (share: number): string => `${Math.round(share * 10_000) / 100} %`;

/** A count as texts write it: “1,403”. */
export const countWords = (count: number): string => numberText(count, 0);

/** “61.2 % of 540 (95 % interval 57.1 … 65.2 %)”. */
export function complianceWords(
  { share, n, low, high, confidence }: Compliance,
  words: TimeWords = timeMessages,
): string {
  const tenths = (value: number) => numberText(value * 100, 1);
  return words.kept(tenths(share), countWords(n), {
    confidence: shortNumber(Math.round(confidence * 1000) / 10, 1),
    low: tenths(low),
    high: tenths(high),
  });
}

/** The first line of a promise, as a sentence names it. */
export const promiseName = (text: string): string => {
  const [line = ""] = text.trim().split("\n");
  return line.length > 90 ? `“${line.slice(0, 89)}…”` : `“${line}”`;
};
