import type { Words } from "@shared/base/words.ts";
import type { Scorecard } from "./figures.ts";
import { isWeighted } from "./is-measured.ts";
import { caveatMessages } from "./note-messages.ts";
import { noteTexts, type ScorecardNoteWords } from "./note-texts.ts";
import { smallWholes } from "./whole-scale.ts";

type CaveatWords = Words<typeof caveatMessages>;

/** What intervals go by where respondents carry weights. */
export const weightCaveats = (card: Scorecard, words: CaveatWords = caveatMessages): readonly string[] =>
  isWeighted(card) ? [words.weighted] : [];

/**
 * What a reader of the figures must know before he trusts them, on the screen and in a report: small samples, weights,
 * means without an interval, and all that was left out, moved or set aside.
 */
export function caveatsOf(
  card: Scorecard,
  words: CaveatWords = caveatMessages,
  notes?: ScorecardNoteWords,
): readonly string[] {
  const small = card.touchPoints.filter((figures) => figures.small).length;
  const smallWhole = smallWholes(card);
  const means = [
    card.overall,
    card.overallGap,
    ...card.touchPoints.flatMap(({ expectation, perception, gap }) => [expectation, perception, gap]),
  ];
  return [
    ...(small > 0 ? [words.small(small, card.smallSample)] : []),
    ...(smallWhole > 0 ? [words.smallWhole(smallWhole, card.smallSample)] : []),
    ...weightCaveats(card, words),
    ...(means.some((mean) => mean !== null && mean.low === null) ? [words.noInterval] : []),
    ...noteTexts(card.notes, notes),
  ];
}
