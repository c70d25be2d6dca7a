/** Words of the picture of the schedule, and of the table behind it. */
export const ganttMessages = {
  title: (day: string, critical: number, of: number) =>
    `The plan ends on ${day}; ${critical} of ${of} ${of === 1 ? "item" : "items"} leave no slack`,
  subtitle: (calendar: string) => `Work days: ${calendar}.`,
  conflicts: (count: number) => (count === 1 ? "1 conflict is open." : `${count} conflicts are open.`),
  columns: ["What", "Kind", "From", "To", "Workdays", "Slack", "Owner"],
  noDay: "no day yet",
  span: (from: string, to: string) => `${from} – ${to}`,
  earliest: (days: string) => `from ${days}`,
  critical: "decides the end",
  loose: "can slip as far as its line",
  undated: "no day set yet",
  marks: { training: "trained by", milestone: "milestone", wave: "goes live" },
} as const;
