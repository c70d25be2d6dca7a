import { wrapText } from "@shared/drawing/text.ts";

/** Semibold letters are that much wider than regular ones. */
export const SEMIBOLD = 1.07;

/** Every line of a text that has lines of its own; nothing is ever cut. */
export function wrapLines(text: string, width: number, size: number, weight = 1): string[] {
  if (text.trim() === "") return [];
  return text
    .trimEnd()
    .split(/\r?\n/)
    .flatMap((line) =>
      line.trim() === "" ? [""] : wrapText(line, width, size * weight, Number.POSITIVE_INFINITY),
    );
}
