import type { ItemKind } from "./items.ts";

const workdays = (count: number): string => (count === 1 ? "1 workday" : `${count} workdays`);

const ENDS: Readonly<Record<ItemKind, string>> = {
  training: "is due on",
  prototype: "ends on",
  wave: "goes live on",
  task: "ends on",
  milestone: "is on",
};
const BEGINS: Readonly<Record<ItemKind, string>> = { ...ENDS, prototype: "begins on", task: "begins on" };

/** Words of the schedule: its items, its conflicts and its picture. */
export const scheduleMessages = {
  kinds: {
    training: "Training",
    prototype: "Prototype",
    wave: "Wave",
    task: "Task",
    milestone: "Milestone",
  } satisfies Record<ItemKind, string>,
  workdays,
  officeWeek: "Monday to Friday",
  beyondCalendar: "The schedule ends before the year 1000 and after 9999.",
  noLength: (kind: string) => `A ${kind.toLowerCase()} stands on one day and takes no workdays.`,
  tooLong: (most: number) => `From 1 to ${most} workdays.`,
  noDay: "It has no day yet.",
  noSuchDay: (text: string) => `There is no day “${text}”.`,
  circle: (names: readonly string[]) =>
    `That would be a circle: ${names.map((name) => `“${name}”`).join(", then ")}, then “${names[0]}” again. Nothing of it could begin.`,
  itself: "Nothing can come after itself.",
  twice: (earlier: string, later: string) => `“${later}” comes after “${earlier}” already.`,
  notScheduled: "Only tasks, trainings, prototypes and waves can come after each other.",
  begins: (kind: ItemKind, name: string, day: string) => `“${name}” ${BEGINS[kind]} ${day}`,
  conflicts: {
    predecessor: (begins: string, name: string, kind: ItemKind, day: string, lag: number) =>
      `${begins}, and “${name}”, which comes before it, ${ENDS[kind]} ${day}${lag === 0 ? "" : `, with ${workdays(lag)} to lie between`}.`,
    training: (begins: string, name: string, day: string) =>
      `${begins}, and the training of “${name}” is due on ${day} only: it gates the wave.`,
    trial: (begins: string, name: string, day: string) =>
      `${begins}, and the trial that decides it, “${name}”, ends on ${day}.`,
  },
  circleFound: (names: readonly string[]) =>
    `In a circle none can begin: ${names.map((name) => `“${name}”`).join(", then ")}, then “${names[0]}” again.`,
} as const;
