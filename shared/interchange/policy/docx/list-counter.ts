import type { List, Numbering } from "./numbering.ts";

/** Counts the paragraphs of lists in reading order and writes their numbers as the document shows them. */
export class ListCounter {
  readonly #numbering: Numbering;
  /** By kind of list, then by level. */
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** “1.2”, “(a)”, “•”; "" for a paragraph of no list. Levels count from 0. */
  next(listId: string, level: number): string {
    const list = this.#numbering.lists.get(listId);
    const here = list?.levels.get(level);
    if (!list || !here) return "";
    const counts = this.#counts.get(list.kind) ?? [];
    this.#counts.set(list.kind, counts);
    const restart = this.#restart(listId, list, level);
    counts[level] = restart ?? (counts[level] === undefined ? here.start : counts[level] + 1);
    for (let lower = level + 1; lower < counts.length; lower++) {
      if (list.levels.get(lower)?.goesOn !== true) delete counts[lower];
    }
    if (here.format === "bullet") return "•";
    if (here.format === "none") return "";
    return here.text.replaceAll(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = list.levels.get(at);
      return written(
        counts[at] ?? other?.start ?? 1,
        here.inFigures ? "decimal" : (other?.format ?? "decimal"),
      );
    });
  }

  /** The number that a list begins anew with the first time that it comes to a level. */
  #restart(listId: string, list: List, level: number): number | undefined {
    const key = `${listId} ${level}`;
    const start = list.restarts.get(level);
    if (start === undefined || this.#begun.has(key)) return undefined;
    this.#begun.add(key);
    return start;
  }
}

function written(count: number, format: string): string {
  if (format === "lowerLetter") return letters(count);
  if (format === "upperLetter") return letters(count).toUpperCase();
  if (format === "lowerRoman") return roman(count);
  if (format === "upperRoman") return roman(count).toUpperCase();
  if (format === "decimalZero") return String(count).padStart(2, "0");
  return format === "none" || format === "bullet" ? "" : String(count);
}

/** a … z, aa, bb … */
const letters = (count: number): string =>
  count < 1
    ? String(count)
    : String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(Math.ceil(count / 26), 20));

const ROMAN = [
  ["m", 1000],
  ["cm", 900],
  ["d", 500],
  ["cd", 400],
  ["c", 100],
  ["xc", 90],
  ["l", 50],
  ["xl", 40],
  ["x", 10],
  ["ix", 9],
  ["v", 5],
  ["iv", 4],
  ["i", 1],
] as const;

function roman(count: number): string {
  if (count < 1 || count > 3999) return String(count);
  let left = count;
  let text = "";
  for (const [sign, value] of ROMAN) {
    for (; left >= value; left -= value) text += sign;
  }
  return text;
}
