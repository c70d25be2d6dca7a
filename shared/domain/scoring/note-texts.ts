import type { Words } from "@shared/base/words.ts";
import type { ScorecardNote } from "./figures.ts";
import { noteMessages } from "./note-messages.ts";

export type ScorecardNoteWords = Words<typeof noteMessages>;

/** So many names are read; of more the rest is counted. */
const MOST_NAMES = 5;
/** Where so many say the same, one line tells how many. */
const MOST_ALIKE = 2;

/** All notes in words; of many that only set scores aside one. */
export function noteTexts(
  notes: readonly ScorecardNote[],
  words: ScorecardNoteWords = noteMessages,
): string[] {
  const text = (note: ScorecardNote) => noteText(note, words);
  const aside = notes.filter(({ kind }) => kind === "score-aside");
  if (aside.length <= MOST_ALIKE) return notes.map(text);
  const first = aside[0];
  return notes.flatMap((note) =>
    note === first ? words.alike(aside.length) : note.kind === "score-aside" ? [] : text(note),
  );
}

function noteText(
  { kind, subject, count, places = [], role }: ScorecardNote,
  words: ScorecardNoteWords,
): string {
  const over = places.length - MOST_NAMES;
  const told = (over > 1 ? places.slice(0, MOST_NAMES) : places).map((name) => words.quoted(name));
  const names: Readonly<Partial<Record<string, string>>> = words.asked;
  return words.says[kind](subject, count, {
    places: words.list([...told, ...(over > 1 ? [words.more(over)] : [])]),
    asked: (role && names[role]) ?? "",
  });
}
