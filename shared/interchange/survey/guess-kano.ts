import { scaleOfWords } from "./answer-scales.ts";
import type { ColumnRange } from "./guess-scale.ts";

/** Kano's two questions about one thing: if it is there, and if it is not. */
export interface KanoPair {
  readonly functional: string;
  readonly dysfunctional: string;
  readonly subject: string;
}

interface Marked {
  readonly name: string;
  readonly isThere: boolean;
  readonly subject: string;
}

/** The longer marks of absence come first: “not present” holds “present”. */
const ABSENT =
  /\(?\b(?:if (?:it (?:is|were|was) )?(?:not (?:present|there|available)|absent|missing)|dysfunctional|dysfunc|dysf|dys|absent|without|nicht vorhanden|wenn nicht vorhanden|fehlt|negativ)\b\)?/iu;
const PRESENT =
  /\(?\b(?:if (?:it (?:is|were|was) )?(?:present|there|available)|functional|func|present|with|wenn vorhanden|vorhanden|positiv)\b\)?/iu;
const SUFFIX = /^(.*[\d_\s.:-])(f|d)$/i;
const PREFIX = /^(?:kano[\s_]*)?(f|d|kf|kd)[\s_.:-]*(\d.*)$/i;

const trimmed = (subject: string): string =>
  subject
    .replaceAll(/[_:–-]+/g, " ")
    .replace(/^\s*kano\b/i, "")
    .replaceAll(/\s+/g, " ")
    .trim();

function markOf(name: string): Marked | null {
  // A joined mark is a word of its own: kano_functional.
  const spaced = name.replaceAll("_", " ");
  for (const [pattern, isThere] of [
    [ABSENT, false],
    [PRESENT, true],
  ] as const) {
    if (pattern.test(spaced)) return { name, isThere, subject: trimmed(spaced.replace(pattern, " ")) };
  }
  const short = SUFFIX.exec(name);
  if (short) return { name, isThere: /f/i.test(short[2] ?? ""), subject: trimmed(short[1] ?? "") };
  const first = PREFIX.exec(name);
  return first && { name, isThere: /f/i.test(first[1] ?? ""), subject: trimmed(first[2] ?? "") };
}

/**
 * Pairs columns whose names say that one asks for a thing that is there, the other for the same that is not, and whose
 * cells are Kano's answers: their words, or 1 to 5.
 */
export function guessKanoPairs(names: readonly string[], ranges: readonly ColumnRange[]): KanoPair[] {
  const there = new Map<string, Marked>();
  const notThere = new Map<string, Marked>();
  for (const [index, name] of names.entries()) {
    const range = ranges[index];
    const mark = range && hasKanoAnswers(range) ? markOf(name) : null;
    if (mark && mark.subject !== "") {
      (mark.isThere ? there : notThere).set(mark.subject.toLowerCase(), mark);
    }
  }
  const pairs: KanoPair[] = [];
  for (const [key, { name, subject }] of there) {
    const other = notThere.get(key);
    if (other) pairs.push({ functional: name, dysfunctional: other.name, subject });
  }
  return pairs;
}

function hasKanoAnswers({ words, low, high, whole, distinct }: ColumnRange): boolean {
  if (words.length > 0) return scaleOfWords(words, "kano") !== null;
  return distinct > 0 && whole && low >= 0 && high <= 5;
}
