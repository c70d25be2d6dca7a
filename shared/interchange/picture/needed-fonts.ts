import type { ReportFont } from "../report-html/fonts.ts";

/**
 * The files that hold letters of the text, so that a picture does not carry Greek and Vietnamese for a map in English.
 * The text may be markup: its own letters are Latin, and Latin is needed anyway.
 */
export function neededFonts(fonts: readonly ReportFont[], text: string): ReportFont[] {
  const codes = new Set<number>();
  for (const letter of text) codes.add(letter.codePointAt(0) ?? 0);
  const italic = /italic/.test(text);
  return fonts.filter((font) => {
    if (font.style === "italic" && !italic) return false;
    const ranges = rangesOf(font.unicodeRange);
    if (ranges.length === 0) return true;
    for (const code of codes) if (ranges.some(([from, to]) => code >= from && code <= to)) return true;
    return false;
  });
}

const rangesOf = (text: string): [from: number, to: number][] =>
  [...text.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(([, from = "0", to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ]);
