import { scheduleWords } from "../schedule/speech.ts";

/** Words of the schedule in a report. */
export const scheduleReportWords = {
  title: "Schedule",
  intro: (day: string) => `The plan ends on ${day}.`,
  critical: (names: string) => `A workday later with one of these is a workday later at the end: ${names}.`,
  trainingOf: (role: string) => `the training of “${role}”`,
  quoted: (name: string) => `“${name}”`,
  undated: (count: string) =>
    count === "1"
      ? "One item has no day of its own yet; it stands at the earliest day that what comes before it allows."
      : `${count} items have no day of their own yet; they stand at the earliest day that what comes before them allows.`,
  workDays: (calendar: string) => `Workdays are those of the calendar “${calendar}”.`,
  officeWeek: "Workdays are Monday to Friday: no calendar of the engagement says otherwise.",
  dates: "Days and owners",
  columns: ["What", "From", "To", "Workdays", "Slack", "Owner"],
  earliest: (day: string) => `at the earliest ${day}`,
  noDay: "no day yet",
  noOwner: "nobody yet",
  slackNote:
    "Slack: workdays that an item can slip before the end of the plan moves. Without workdays: a day on which something is settled, or has to be done by.",
  after: (names: string) => `After: ${names}`,
  spoken: scheduleWords,
} as const;
