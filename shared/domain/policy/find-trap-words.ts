import type { ReadModel } from "../core/model.ts";
import type { ClauseTest, TrapWords } from "./records.ts";
import { type TrapPattern, trapPattern } from "./trap-pattern.ts";
import { TRAP_WORDS } from "./trap-word-list.ts";

/** Words in a wording that often betray a problem. */
export interface TrapWord {
  /** Places in the wording; the end is behind the last letter. */
  readonly start: number;
  readonly end: number;
  /** As it stands in the wording. */
  readonly text: string;
  /** As it stands in the list. */
  readonly phrase: string;
  readonly test: ClauseTest;
}

type Phrases = TrapWords["phrases"];

/** The engagement's own list, else the program's. */
export const trapWordsOf = (model: Pick<ReadModel, "all">): Phrases =>
  model.all("trapWords")[0]?.phrases ?? TRAP_WORDS;

interface Read extends TrapPattern {
  readonly phrase: string;
  readonly test: ClauseTest;
}
/** Lists as they were read: records are never changed, so the same list stays the same patterns. */
const READ = new WeakMap<Phrases, readonly Read[]>();

function patternsOf(phrases: Phrases): readonly Read[] {
  const held = READ.get(phrases);
  if (held) return held;
  const read = phrases.map(({ phrase, test }) => ({ phrase, test, ...trapPattern(phrase) }));
  READ.set(phrases, read);
  return read;
}

/** In the order of the wording; of words that lie within longer ones of the same test only the longer are told. */
export function findTrapWords(wording: string, phrases: Phrases): TrapWord[] {
  const small = wording.toLowerCase();
  const found: TrapWord[] = [];
  for (const { pattern, sure, phrase, test } of patternsOf(phrases)) {
    if (!small.includes(sure)) continue;
    for (const match of wording.matchAll(pattern)) {
      const [text] = match;
      if (text !== "") found.push({ start: match.index, end: match.index + text.length, text, phrase, test });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(
    (word, index) => !found.some((other, at) => at !== index && covers(other, at, word, index)),
  );
}

function covers(other: TrapWord, at: number, word: TrapWord, index: number): boolean {
  if (other.test !== word.test || other.start > word.start || other.end < word.end) return false;
  return other.end - other.start > word.end - word.start || at < index;
}
