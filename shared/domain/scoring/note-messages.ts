import type { ScorecardNote } from "./figures.ts";

const ASKED: Partial<Record<NonNullable<ScorecardNote["role"]>, string>> = {
  nps: "NPS",
  csat: "CSAT",
  ces: "CES",
  overall: "the overall rating",
};

/** What each note of a scorecard says, wherever it is told: on screen, in a terminal, in a report. */
const words: Record<
  ScorecardNote["kind"],
  (subject: string, count: number | undefined, note: ScorecardNote) => string
> = {
  rescaled: (subject: string) => `“${subject}” was asked on different scales; they were stretched onto one.`,
  "missing-data": (subject: string) => `The answers of the column “${subject}” are missing.`,
  "missing-column": (subject: string) =>
    `A survey asks about a column “${subject}” that its table does not have.`,
  "nps-scale": (subject: string) => `“${subject}” is NPS and not on 0–10: no NPS is computed from it.`,
  "segment-unknown": (subject: string) =>
    `“${subject}” does not know the segment; none of its answers count.`,
  "wide-scale": (subject: string) => `The scale of “${subject}” is too wide to count its best boxes.`,
  "no-weight": (subject: string, count?: number) =>
    `${count ?? "Some"} of the respondents of “${subject}” have no weight above nought; their answers do not count.`,
  "score-aside": (subject: string) =>
    `“${subject}” has both answers and scores without answers: the answers count.`,
  "score-without-n": (subject: string) =>
    `A score of “${subject}” does not say of how many answers it is, and does not count.`,
  "gap-of-scores": (subject: string) =>
    `The gap of “${subject}” is the difference of two reported means within each wave and segment, weighed by the fewer of their answers; its interval is the widest that their spreads allow.`,
  "gap-of-some-scores": (subject: string) =>
    `Not every wave or segment of “${subject}” has both a reported expectation and a reported perception: its gap rests on those that do.`,
  "gap-unmatched": (subject: string) =>
    `“${subject}” has no gap: no wave and segment has both a reported expectation and a reported perception.`,
  "gap-unweighed": (_, count?: number) =>
    `${count ?? "Some"} of the respondents who gave a gap are not in the gap by importance: they said of no such touch point that it matters more than the least on the scale of importance.`,
  "newest-wave": (subject: string, count) =>
    `The answers are of “${subject}” alone, the newest of ${count} waves (times at which clients were asked).`,
  "newer-wave": (subject: string, count) =>
    `“${subject}” is newer, but with ${count === 1 ? "1 answer" : `${count} answers`} too small to stand for the service.`,
  "not-in-wave": (subject: string, _, { places = [] }) =>
    `Not asked in “${subject}”, but in another wave: ${listed(places)}.`,
  "in-no-wave": (_, count) =>
    `${count === 1 ? "1 respondent is" : `${count} respondents are`} in no wave and left out: nothing says when they were asked.`,
  "waves-together": (subject: string, count, { places = [] }) => {
    const which = (count ?? 0) > 2 ? `${count} waves, ${subject},` : subject;
    return places.length === 0
      ? `The answers of ${which} count together.`
      : `The answers of ${which} count together; they differ beyond chance at ${listed(places)}: choose a wave to read them apart.`;
  },
  "first-of-several": (subject: string, count, { role }) =>
    `${count ?? "Several"} questions ask for ${(role && ASKED[role]) ?? "the same"}: the figure is of “${subject}”, the first of them, alone.`,
};

/** So many names are read; of more the rest is counted. */
const MOST_NAMES = 5;

function listed(names: readonly string[]): string {
  const over = names.length - MOST_NAMES;
  const told = over > 1 ? names.slice(0, MOST_NAMES) : names;
  const parts = [...told.map((name) => `“${name}”`), ...(over > 1 ? [`${over} more touch points`] : [])];
  return [parts.slice(0, -1).join(", "), parts.at(-1)].filter(Boolean).join(" and ");
}

/** Where so many say the same, one line tells how many. */
const MOST_ALIKE = 2;
const alike = (count: number): string =>
  `${count} figures have both answers and scores without answers: the answers count.`;

const noteText = (note: ScorecardNote): string => words[note.kind](note.subject, note.count, note);

/** All notes in words; of many that only set scores aside one. */
export function noteTexts(notes: readonly ScorecardNote[]): string[] {
  const aside = notes.filter(({ kind }) => kind === "score-aside");
  if (aside.length <= MOST_ALIKE) return notes.map(noteText);
  const first = aside[0];
  return notes.flatMap((note) =>
    note === first ? alike(aside.length) : note.kind === "score-aside" ? [] : noteText(note),
  );
}
