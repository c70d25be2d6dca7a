import { partOf } from "./syllables.ts";

/** Advance widths of Inter in hundredths of an em, from the space to the tilde, by weight. */
const REGULAR = [
  28, 29, 47, 63, 64, 98, 64, 30, 36, 36, 50, 66, 29, 46, 29, 36, 63, 41, 61, 62, 65, 59, 62, 57, 62, 62, 29,
  30, 66, 66, 66, 51, 97, 69, 65, 73, 72, 60, 59, 75, 74, 27, 57, 67, 57, 90, 75, 76, 64, 76, 64, 64, 65, 74,
  69, 99, 68, 68, 63, 36, 36, 36, 47, 46, 32, 56, 61, 57, 61, 58, 37, 61, 59, 24, 24, 55, 24, 88, 59, 60, 61,
  61, 38, 53, 33, 59, 56, 82, 55, 56, 55, 43, 33, 43, 66,
] as const;
const SEMIBOLD = [
  25, 32, 52, 64, 65, 100, 66, 33, 37, 37, 54, 67, 32, 47, 32, 38, 66, 42, 62, 64, 67, 61, 64, 58, 64, 64, 32,
  33, 67, 67, 67, 54, 100, 73, 66, 74, 72, 61, 59, 75, 75, 28, 58, 70, 57, 92, 76, 77, 65, 77, 65, 65, 66, 74,
  73, 102, 72, 71, 65, 37, 38, 37, 48, 47, 35, 57, 62, 58, 62, 59, 39, 63, 61, 26, 26, 57, 26, 90, 61, 61, 62,
  62, 40, 55, 35, 61, 59, 84, 57, 59, 57, 45, 36, 45, 67,
] as const;

export type Weight = 400 | 600;

/** Letters without a width of their own here: Greek and Cyrillic are about as wide as Latin, ideographs fill their square. */
const OTHER = 68;
const SQUARE = 100;
const FIRST_SQUARE = 0x2e80;
/** Kerning and rounding never make a line leave its place. */
const SAFE = 1.015;

/** Width of a line of Inter in pixels; the same on every machine, because it asks no font. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  const table = weight === 600 ? SEMIBOLD : REGULAR;
  let sum = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    sum += table[code - 32] ?? accented(letter, code, table);
  }
  return (sum / 100) * size * SAFE;
}

function accented(letter: string, code: number, table: readonly number[]): number {
  if (code >= FIRST_SQUARE) return SQUARE;
  const plain = letter.normalize("NFD").codePointAt(0) ?? 0;
  return table[plain - 32] ?? OTHER;
}

/** Breaks text at spaces into at most `lines` lines of `width` pixels; the last ends in “…” when cut. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  lines: number,
  weight: Weight = 400,
): string[] {
  const result = allLines(text, width, size, weight);
  if (result.length <= lines) return result;
  let last = result[lines - 1] ?? "";
  while (last !== "" && textWidth(`${last}…`, size, weight) > width) last = last.slice(0, -1).trimEnd();
  return [...result.slice(0, lines - 1), `${last}…`];
}

export interface FittedText {
  readonly size: number;
  readonly pitch: number;
  readonly lines: readonly string[];
}

/** The largest of the sizes at which the whole text has room; at the smallest it is cut where none gives enough. */
export function fitText(
  text: string,
  room: { readonly width: number; readonly height: number },
  sizes: readonly { readonly size: number; readonly pitch: number }[],
  weight: Weight = 400,
): FittedText {
  for (const [index, { size, pitch }] of sizes.entries()) {
    const most = Math.max(1, Math.floor(room.height / pitch));
    const lines = allLines(text, room.width, size, weight);
    if (lines.length <= most) return { size, pitch, lines };
    if (index === sizes.length - 1)
      return { size, pitch, lines: wrapText(text, room.width, size, most, weight) };
  }
  return { size: 0, pitch: 0, lines: [] };
}

function allLines(text: string, width: number, size: number, weight: Weight): string[] {
  const words = text
    .trim()
    .split(/\s+/)
    .flatMap((word) => chop(word, width, size, weight));
  const result: string[] = [];
  let line = "";
  for (const word of words) {
    const next = line === "" ? word : `${line} ${word}`;
    if (textWidth(next, size, weight) <= width) line = next;
    else {
      if (line !== "") result.push(line);
      line = word;
    }
  }
  if (line !== "") result.push(line);
  return result;
}

/** A word that is wider than its line goes on in the next, with a hyphen where letters part. */
function chop(word: string, width: number, size: number, weight: Weight): string[] {
  const fits = (part: string) => textWidth(part, size, weight) <= width;
  const parts: string[] = [];
  let rest = word;
  while (!fits(rest) && [...rest].length > 1) {
    // Ideographs need no hyphen.
    if ((rest.codePointAt(0) ?? 0) >= FIRST_SQUARE) {
      const letters = [...rest];
      let count = 1;
      while (count < letters.length && fits(letters.slice(0, count + 1).join(""))) count++;
      parts.push(letters.slice(0, count).join(""));
      rest = letters.slice(count).join("");
      continue;
    }
    const [part, after] = partOf(rest, fits);
    parts.push(part);
    rest = after;
  }
  return [...parts, rest].filter((part) => part !== "");
}
