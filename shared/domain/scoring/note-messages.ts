import { numberText } from "@shared/drawing/figure-text.ts";
import type { ScorecardNote } from "./figures.ts";

/** What belongs to a note beside its subject and its count. */
interface NoteParts {
  /** Touch points by their names, in a list; "" = none. */
  readonly places: string;
  /** What its questions ask for; "" = unknown. */
  readonly asked: string;
}
type NoteWords = Readonly<
  Record<ScorecardNote["kind"], (subject: string, count: number | undefined, parts: NoteParts) => string>
>;

/** What each note of a scorecard says, wherever it is told: on screen, in a terminal, in a report. */
const says: NoteWords = {
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
  "not-in-wave": (subject: string, _, { places }) =>
    `Not asked in “${subject}”, but in another wave: ${places}.`,
  "in-no-wave": (_, count) =>
    `${count === 1 ? "1 respondent is" : `${count} respondents are`} in no wave and left out: nothing says when they were asked.`,
  "waves-together": (subject: string, count, { places }) => {
    const which = (count ?? 0) > 2 ? `${count} waves, ${subject},` : subject;
    return places === ""
      ? `The answers of ${which} count together.`
      : `The answers of ${which} count together; they differ beyond chance at ${places}: choose a wave to read them apart.`;
  },
  "first-of-several": (subject: string, count, { asked }) =>
    `${count ?? "Several"} questions ask for ${asked || "the same"}: the figure is of “${subject}”, the first of them, alone.`,
};

const few = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${numberText(count, 0)} ${many}`;

/** What a reader of the figures must know before he trusts them. */
export const caveatMessages = {
  small: (count: number, limit: number) =>
    `${few(count, "touch point has", "touch points have")} n in italics: fewer than ${numberText(limit, 0)} answers, too few to compare.`,
  smallWhole: (count: number, limit: number) =>
    `${few(count, "figure of the whole has", "figures of the whole have")} n in italics: fewer than ${numberText(limit, 0)} answers, too few to compare.`,
  weighted:
    "Respondents carry weights: intervals and small samples go by the effective n, (Σw)² / Σw² (Kish 1965), not by the number of answers.",
  noInterval:
    "An interval that is n/a: a single answer, answers that are all the same, and scores without a deviation do not show how far others lie from them.",
} as const;

/** Words of the notes of a scorecard. */
export const noteMessages = {
  says,
  asked: { nps: "NPS", csat: "CSAT", ces: "CES", overall: "the overall rating" },
  quoted: (name: string) => `“${name}”`,
  more: (count: number) => `${count} more touch points`,
  list: (names: readonly string[]) =>
    [names.slice(0, -1).join(", "), names.at(-1)].filter(Boolean).join(" and "),
  /** Where so many say the same. */
  alike: (count: number) =>
    `${count} figures have both answers and scores without answers: the answers count.`,
} as const;
