/** The kind of numbers that a clause is counted with; those of one kind are on one level. */
export type MarkStyle =
  | "section"
  | "dotted"
  | "(number)"
  | "number)"
  | "(letter)"
  | "letter)"
  | "(roman)"
  | "roman)"
  | "(capital)"
  | "capital."
  | "bullet";

/** A number or bullet before a text. */
export interface Mark {
  readonly style: MarkStyle;
  /** As it is cited: “4.2”, “a”, “§ 12”. */
  readonly text: string;
  /** Which one it is in its row, from 1; of “4.2” the last part. */
  readonly value: number;
  /** Of “4.2” two; of all others one. */
  readonly depth: number;
  readonly rest: string;
}

const SECTION =
  /^(§{1,2}|Article|ARTICLE|Art\.|Section|SECTION|Sec\.|Clause|CLAUSE|Chapter|CHAPTER|Part|PART|Schedule|SCHEDULE|Annex|ANNEX|Appendix|APPENDIX|Rule|Regulation)\s*(\d+(?:[.-]\d+)*[a-zA-Z]?|[IVXLC]+|[A-Z])(?:[.:)]|\s*[-–—](?=\s))?(?=\s|$)\s*/;
const DOTTED = /^(\d{1,3}(?:\.\d{1,3})*)([.)])?(?=\s|$)\s*/;
const ENCLOSED = /^\(([0-9]{1,3}|[a-z]{1,2}|[ivxlc]{1,6}|[A-Z])\)\s*/;
const CLOSED = /^([a-z]|[ivxlc]{1,6})[.)]\s+/;
const CAPITAL = /^([A-Z])[.)]\s+/;
const BULLET = /^(?:[•·▪◦‣●○■□➢✓\uf0b7\uf0a7*+]|[-–—])\s+/;

/** The mark at the beginning of a text; null where there is none, and for numbers that belong to the sentence. */
export function readMark(text: string): Mark | null {
  return sectionMark(text) ?? dottedMark(text) ?? letterMark(text) ?? bulletMark(text);
}

function sectionMark(text: string): Mark | null {
  const match = SECTION.exec(text);
  if (!match) return null;
  const [all, word = "", number = ""] = match;
  const rest = text.slice(all.length);
  // “Section 4 of the Act applies” is a sentence.
  if (/^\p{Ll}/u.test(rest)) return null;
  const sign = word.startsWith("§") ? "§" : word.charAt(0) + word.slice(1).toLowerCase();
  const last = number.split(/[.-]/).at(-1) ?? "";
  return {
    style: "section",
    text: `${sign} ${number}`,
    value: Number.parseInt(last, 10) || 1,
    depth: 1,
    rest,
  };
}

function dottedMark(text: string): Mark | null {
  const match = DOTTED.exec(text);
  if (!match) return null;
  const [all, number = "", end] = match;
  const rest = text.slice(all.length);
  const parts = number.split(".");
  if (end === undefined && !(parts.length > 1 ? /^[\p{Lu}“"'(]/u : /^\p{Lu}[^.;]{0,78}$/u).test(rest))
    return null;
  const value = Number(parts.at(-1));
  if (end === ")" && parts.length === 1) return { style: "number)", text: number, value, depth: 1, rest };
  return { style: "dotted", text: number, value, depth: parts.length, rest };
}

function letterMark(text: string): Mark | null {
  const enclosed = ENCLOSED.exec(text);
  if (enclosed) {
    const [all, sign = ""] = enclosed;
    const rest = text.slice(all.length);
    if (/^\d/.test(sign)) return { style: "(number)", text: sign, value: Number(sign), depth: 1, rest };
    if (/^[A-Z]/.test(sign))
      return { style: "(capital)", text: sign, value: letterValue(sign), depth: 1, rest };
    return { style: "(letter)", text: sign, value: letterValue(sign), depth: 1, rest };
  }
  const closed = CLOSED.exec(text);
  if (closed) {
    const [all, sign = ""] = closed;
    return { style: "letter)", text: sign, value: letterValue(sign), depth: 1, rest: text.slice(all.length) };
  }
  const capital = CAPITAL.exec(text);
  if (!capital) return null;
  const [all, sign = ""] = capital;
  return { style: "capital.", text: sign, value: letterValue(sign), depth: 1, rest: text.slice(all.length) };
}

function bulletMark(text: string): Mark | null {
  const match = BULLET.exec(text);
  return match && { style: "bullet", text: "•", value: 1, depth: 1, rest: text.slice(match[0].length) };
}

/** “a” is 1; “aa” is 27. */
const letterValue = (sign: string): number =>
  [...sign.toLowerCase()].reduce((value, letter) => value * 26 + letter.charCodeAt(0) - 96, 0);

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** “iv” is 4; null for what is no roman number. */
export function romanValue(sign: string): number | null {
  if (!/^(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(sign) || sign === "") return null;
  const values = [...sign].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

const ROMAN_STEPS = [
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
] as const;

/** 4 is “iv”, of a whole number from 1. */
export function romanOf(value: number): string {
  const step = ROMAN_STEPS.find(([size]) => size <= value);
  return step === undefined ? "" : step[1] + romanOf(value - step[0]);
}
