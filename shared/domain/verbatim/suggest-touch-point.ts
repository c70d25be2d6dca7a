import { foldText } from "@shared/base/folded-text.ts";
import type { Id } from "@shared/base/ids.ts";
import type { TouchPoint } from "../touchpoint/records.ts";
import type { VerbatimEntry } from "./read-verbatims.ts";

/** A touch point that a verbatim may be about, and the words that speak for it. Only a person assigns it. */
export interface TouchPointSuggestion {
  readonly touchPointId: Id;
  readonly words: readonly string[];
}

/** Made once for many verbatims; knows the touch points' own words and those of what was judged before. */
export type Suggest = (entry: VerbatimEntry) => TouchPointSuggestion | null;

/** Words that stand in every text say nothing about one. */
const COMMON = new Set(
  (
    "the and for was were with that this have has had not but are you your our their they them from all any been " +
    "then there when what who will would could very just about into out than too also its his her she him did does"
  ).split(" "),
);
const LEAST = 3;
/** A touch point's own name counts more than a word out of an earlier verbatim. */
const OWN = 2;
const ENOUGH = 2;
/** Judgements that are learnt from: the latest, so that a suggestion stays quick. */
const LEARNT = 400;

/** Different words of a text, shortened to their stem as far as plain endings go. */
export function wordsOf(folded: string): Set<string> {
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= LEAST && !COMMON.has(word)).map(stem));
}

const stem = (word: string): string => {
  const short = word.replace(/(ings?|ed|es|s)$/, "");
  return short.length >= LEAST ? short : word;
};

/**
 * By overlap of words: each touch point's name, channel and promise, and the verbatims that somebody assigned to it.
 * A word weighs as much as it is rare among touch points (inverse document frequency).
 */
export function suggester(touchPoints: readonly TouchPoint[], entries: readonly VerbatimEntry[]): Suggest {
  const words = new Map<Id, Map<string, number>>();
  const learn = (id: Id, text: string, weight: number) => {
    const held = words.get(id);
    if (!held) return;
    for (const word of wordsOf(text)) held.set(word, Math.min(OWN * 2, (held.get(word) ?? 0) + weight));
  };
  for (const { id, name, channel } of touchPoints) {
    words.set(id, new Map());
    learn(id, foldText(name, false), OWN);
    learn(id, foldText(channel, false), 1);
  }
  let learnt = 0;
  for (let index = entries.length - 1; index >= 0 && learnt < LEARNT; index--) {
    const entry = entries[index];
    if (!entry?.triaged || entry.touchPointId === null) continue;
    learn(entry.touchPointId, entry.folded, 0.5);
    learnt++;
  }
  const spread = new Map<string, number>();
  for (const held of words.values())
    for (const word of held.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  const rarity = (word: string) => Math.log(1 + touchPoints.length / (spread.get(word) ?? 1));
  return (entry) => {
    const said = wordsOf(entry.folded);
    let best: TouchPointSuggestion | null = null;
    let most = 0;
    for (const [touchPointId, held] of words) {
      const shared = [...said].filter((word) => held.has(word));
      const score = shared.reduce((sum, word) => sum + (held.get(word) ?? 0) * rarity(word), 0);
      const evidence = shared.reduce((sum, word) => sum + (held.get(word) ?? 0), 0);
      if (evidence >= ENOUGH && score > most) {
        most = score;
        best = { touchPointId, words: shared };
      }
    }
    return best;
  };
}
