import { plainWord, scaleOfWords, type WordScale } from "./answer-scales.ts";

/** Columns that are answered in the same words. */
export interface LikeWords {
  readonly columns: readonly string[];
  /** The different words of all of them, as the file has them. */
  readonly words: readonly string[];
  /** The scale that has a place for each; null where no known one does. */
  readonly found: WordScale | null;
}

interface Worded {
  readonly columns: readonly string[];
  readonly words: readonly string[];
}

/**
 * Columns by the scale of words that they share, since a column alone may leave out steps: nobody expects “very poor”.
 * Words that use every step of a shorter scale are of that one, unless they end where the longer one ends.
 */
export function likeWords(worded: readonly Worded[]): LikeWords[] {
  const groups: { columns: string[]; words: string[] }[] = [];
  const isComplete = (words: readonly string[]) => {
    const found = scaleOfWords(words, "degree");
    return found !== null && new Set(found.codes.map(({ to }) => to)).size === found.scale.steps.length;
  };
  const byReach = worded
    .filter(({ words }) => words.length > 0)
    .toSorted(
      (a, b) => Number(isComplete(b.words)) - Number(isComplete(a.words)) || b.words.length - a.words.length,
    );
  for (const { columns, words } of byReach) {
    const group = groups.find((held) => isLike(held.words, words, isComplete(words)));
    if (group) {
      group.columns.push(...columns);
      group.words = [...new Set([...group.words, ...words])];
    } else groups.push({ columns: [...columns], words: [...words] });
  }
  return groups.map((group) => ({ ...group, found: scaleOfWords(group.words, "degree") }));
}

function isLike(held: readonly string[], words: readonly string[], complete: boolean): boolean {
  const known = new Set(held.map(plainWord));
  const shared = words.filter((word) => known.has(plainWord(word))).length;
  const together = scaleOfWords([...held, ...words], "degree");
  if (complete) {
    const isSame = shared === words.length && known.size === new Set(words.map(plainWord)).size;
    return isSame || (together !== null && shared === words.length && reachesOneEnd(words, together));
  }
  if (scaleOfWords(words, "degree") === null && scaleOfWords(held, "degree") === null)
    return shared >= words.length / 2;
  return together !== null && stepsAreApart([...held, ...words], together) && shared > 0;
}

function reachesOneEnd(words: readonly string[], { scale, codes }: WordScale): boolean {
  const steps = codes.filter(({ from }) => words.includes(from)).map(({ to }) => to);
  return steps.includes(1) !== steps.includes(scale.steps.length);
}

/** Different words of a scale lie on different steps of it. */
const stepsAreApart = (words: readonly string[], { codes }: WordScale): boolean =>
  new Set(codes.map(({ to }) => to)).size === new Set(words.map(plainWord)).size;

/** Words that stand for degrees of one thing, from two on. */
export const isScaleOfWords = (words: readonly string[]): boolean =>
  new Set(words.map(plainWord)).size >= 2 && scaleOfWords(words, "degree") !== null;
