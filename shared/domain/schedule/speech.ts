import { dayAndMonth, dayNumberInShort, monthInShort } from "@shared/base/date-words.ts";
import type { Words } from "@shared/base/words.ts";
import type { Conflict } from "./conflicts.ts";
import type { ItemKind } from "./items.ts";
import { ganttMessages } from "./picture/messages.ts";

const workdays = (count: number): string => (count === 1 ? "1 workday" : `${count} workdays`);

/** What a schedule says on the screen and in reports: the words that another language has to give. */
export const scheduleWords = {
  kinds: {
    training: "Training",
    prototype: "Prototype",
    wave: "Wave",
    task: "Task",
    milestone: "Milestone",
  } satisfies Record<ItemKind, string>,
  officeWeek: "Monday to Friday",
  workdays,
  beginsOn: {
    training: (day: string) => `is due on ${day}`,
    prototype: (day: string) => `begins on ${day}`,
    wave: (day: string) => `goes live on ${day}`,
    task: (day: string) => `begins on ${day}`,
    milestone: (day: string) => `is on ${day}`,
  },
  endsOn: {
    training: (day: string) => `is due on ${day}`,
    prototype: (day: string) => `ends on ${day}`,
    wave: (day: string) => `goes live on ${day}`,
    task: (day: string) => `ends on ${day}`,
    milestone: (day: string) => `is on ${day}`,
  },
  conflicts: {
    predecessor: (name: string, begins: string, other: string, ends: string) =>
      `“${name}” ${begins}, and “${other}”, which comes before it, ${ends}.`,
    between: (name: string, begins: string, other: string, ends: string, lag: string) =>
      `“${name}” ${begins}, and “${other}”, which comes before it, ${ends}, with ${lag} to lie between.`,
    training: (name: string, begins: string, other: string, day: string) =>
      `“${name}” ${begins}, and the training of “${other}” is due on ${day} only: it gates the wave.`,
    trial: (name: string, begins: string, other: string, ends: string) =>
      `“${name}” ${begins}, and the trial that decides it, “${other}”, ${ends}.`,
  },
  gantt: ganttMessages,
} as const;

export type ScheduleWords = Words<typeof scheduleWords>;

/** Words and dates of one language. Days are whole numbers since 1970, moments milliseconds since then. */
export interface ScheduleSpeech {
  readonly words: ScheduleWords;
  /** “11 Jan 2027”. */
  day(day: number): string;
  /** “11 Jan”. */
  dayAndMonth(day: number): string;
  /** “Jan 2027”. */
  month(moment: number): string;
}

export const ENGLISH_SPEECH: ScheduleSpeech = {
  words: scheduleWords,
  day: dayNumberInShort,
  dayAndMonth,
  month: monthInShort,
};

/** The same in another language, by its tag, with words that are in it. */
export function scheduleSpeech(words: ScheduleWords, language: string): ScheduleSpeech {
  const written = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...parts, timeZone: "UTC" });
  const [day, dayOfMonth, month] = [
    written({ day: "numeric", month: "short", year: "numeric" }),
    written({ day: "numeric", month: "short" }),
    written({ month: "short", year: "numeric" }),
  ];
  return {
    words,
    day: (at) => day.format(at * 86_400_000),
    dayAndMonth: (at) => dayOfMonth.format(at * 86_400_000),
    month: (at) => month.format(at),
  };
}

/** A sentence that names both sides of a conflict. */
export function conflictText(
  { kind, item, other, lag }: Conflict,
  { words, day }: ScheduleSpeech = ENGLISH_SPEECH,
): string {
  const { conflicts } = words;
  const begins = words.beginsOn[item.kind](day(item.day));
  const ends = words.endsOn[other.kind](day(other.day));
  if (kind === "training") return conflicts.training(item.name, begins, other.name, day(other.day));
  if (kind === "trial" && lag === 0) return conflicts.trial(item.name, begins, other.name, ends);
  return lag === 0
    ? conflicts.predecessor(item.name, begins, other.name, ends)
    : conflicts.between(item.name, begins, other.name, ends, words.workdays(lag));
}
