/** Words of the schedule's commands and rules, on the screen alone. */
export const scheduleMessages = {
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
  circleFound: (names: readonly string[]) =>
    `In a circle none can begin: ${names.map((name) => `“${name}”`).join(", then ")}, then “${names[0]}” again.`,
} as const;
