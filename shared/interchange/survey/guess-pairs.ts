import { type ColumnPair, markedPairs } from "./marked-columns.ts";

const EXPECTATION = /^(e|ex|exp|expect|expectation|expectations|expected|erw|erwartung|erwartet)$/i;
const PERCEPTION =
  /^(p|per|perc|percept|perception|perceived|perf|performance|s|sat|satisfaction|experience|experienced|wahrnehmung|erlebt|zufriedenheit)$/i;
const IMPORTANCE = /^(i|imp|importance|important|wichtig|wichtigkeit)$/i;

/** Which side of a pair a word stands for by itself; null for any other word. */
export const markOf = (word: string): "expectation" | "perception" | "importance" | null =>
  EXPECTATION.test(word)
    ? "expectation"
    : PERCEPTION.test(word)
      ? "perception"
      : IMPORTANCE.test(word)
        ? "importance"
        : null;

interface NamePart {
  readonly name: string;
  readonly mark: string;
  readonly subject: string;
}

/** “e12”, “Expectation: check-in”, “Check-in (perceived)” → the marking word and the rest. */
function partsOf(name: string): NamePart[] {
  const parts: NamePart[] = [];
  const numbered = /^([a-z]+)[\s_.:-]*(\d+[a-z]?)$/i.exec(name);
  if (numbered) parts.push({ name, mark: numbered[1] ?? "", subject: numbered[2] ?? "" });
  const first = /^([\p{L}]+)[\s_.:–-]+(.+)$/u.exec(name);
  if (first) parts.push({ name, mark: first[1] ?? "", subject: first[2] ?? "" });
  const last = /^(.+?)[\s_.:–-]*[\s_.:–([-]([\p{L}]+)[)\]]?$/u.exec(name);
  if (last) parts.push({ name, mark: last[2] ?? "", subject: last[1] ?? "" });
  return parts;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/**
 * Pairs columns by their names. Of several words for “perceived” the one that pairs most columns with a word for
 * “expected” is taken, so that e1…e23 go with s1…s23 and not with sat1…sat3.
 */
export function guessPairs(names: readonly string[]): ColumnPair[] {
  const parts = names.flatMap(partsOf);
  let best: ColumnPair[] = [];
  for (const expected of marksOf(parts, EXPECTATION)) {
    const bySubject = new Map(
      parts.filter((part) => plain(part.mark) === expected).map((part) => [plain(part.subject), part]),
    );
    for (const perceived of marksOf(parts, PERCEPTION)) {
      const pairs = parts
        .filter((part) => plain(part.mark) === perceived)
        .flatMap((part) => {
          const other = bySubject.get(plain(part.subject));
          return other && other.name !== part.name
            ? [{ expectation: other.name, perception: part.name, subject: part.subject.trim() }]
            : [];
        });
      if (pairs.length > best.length) best = pairs;
    }
  }
  const marked = markedPairs(names, plain);
  if (marked.length > best.length) return marked;
  const shortMarks = best.every(({ expectation }) => /^[a-z]\W?\d/i.test(expectation));
  return best.length === 1 && shortMarks ? [] : best;
}

/** Columns of importance that share their subject with a pair, e.g. i1…i23. */
export function guessImportance(names: readonly string[], pairs: readonly ColumnPair[]): Map<string, string> {
  const subjects = new Map(pairs.map((pair) => [plain(pair.subject), pair.subject]));
  const found = new Map<string, string>();
  for (const part of names.flatMap(partsOf)) {
    const subject = subjects.get(plain(part.subject));
    if (subject !== undefined && IMPORTANCE.test(part.mark)) found.set(part.name, subject);
  }
  return found;
}

const marksOf = (parts: readonly NamePart[], pattern: RegExp): Set<string> =>
  new Set(parts.filter((part) => pattern.test(part.mark)).map((part) => plain(part.mark)));
