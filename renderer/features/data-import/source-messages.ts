import { dayInWords } from "@shared/base/date-words.ts";
import type { ScoreMeasure, SheetKind } from "@shared/domain/scoring/records.ts";
import type { DayOrder } from "@shared/domain/times/parse-time.ts";
import type { VerbatimKind } from "@shared/domain/verbatim/records.ts";
import type { BadCell } from "@shared/interchange/sources/row-reader.ts";
import type { AnyUse, SourceKind } from "@shared/interchange/sources/source-kinds.ts";
import type { PersonalKind } from "@shared/interchange/table/personal-data.ts";

const count = (value: number, one: string, many: string): string =>
  `${new Intl.NumberFormat("en").format(value)} ${value === 1 ? one : many}`;
const made = (created: number): string =>
  created === 0 ? "." : `, ${count(created, "touch point", "touch points")} made.`;

/** Words of the sources that are no surveys, and of what may be hidden of any. */
export const sourceMessages = {
  kinds: {
    survey: "Survey answers",
    scores: "Scores without answers",
    workshop: "Workshop ratings",
    observation: "Observation sheets",
    comments: "Complaints and comments",
    events: "Event log",
  } satisfies Record<SourceKind, string>,
  kindTexts: {
    survey: "A row for each respondent, a column for each question.",
    scores: "Means with their spread and n, for each touch point and segment.",
    workshop:
      "What participants gave to touch points: a row for each score, or a table of people and touch points.",
    observation: "What observers or mystery shoppers scored, item by item, with their evidence.",
    comments: "What clients wrote or said, with its date, channel, touch point and segment.",
    events: "What was done when in each case, as a workflow system writes it.",
  } satisfies Record<SourceKind, string>,
  uses: {
    touchPoint: "Touch point",
    segment: "Segment",
    measure: "Measure",
    value: "Mean",
    deviation: "Standard deviation",
    expectation: "Expectation",
    expectationDeviation: "Its standard deviation",
    perception: "Perception",
    perceptionDeviation: "Its standard deviation ",
    importance: "Importance",
    n: "n",
    wave: "Wave",
    date: "Date",
    participant: "Participant",
    observer: "Observer",
    item: "Item",
    score: "Score",
    evidence: "Evidence",
    round: "Round",
    text: "Text",
    channel: "Channel",
    kind: "Kind",
    sentiment: "Sentiment",
    case: "Case",
    activity: "Activity",
    time: "Time done",
    start: "Time begun",
    resource: "Resource",
    lifecycle: "Life cycle",
  } satisfies Record<AnyUse, string>,
  usesLabel: "Which column is which",
  noColumn: "None",
  needed: (use: string) => `Choose the column “${use.trim()}”: without it there is nothing to import.`,
  hidden: (column: string) => `“${column}” is used and is to be left out. Keep it, or take its use away.`,
  timeHidden: (column: string) => `“${column}” is a time and cannot be a pseudonym.`,
  nameless: "Without a name",
  unknown: "unknown",

  verbatimKinds: {
    complaint: "Complaint",
    comment: "Comment",
    praise: "Praise",
    suggestion: "Suggestion",
  } satisfies Record<VerbatimKind, string>,
  usualKind: "Rows without a kind are",
  clients: "Clients served in that time",
  nameInFile: "Name in the file",
  rowsOfName: "Rows",
  namesLabel: "Touch points of the file",
  namesText: (different: string) =>
    `${different} names stand in the touch point column. Type the touch point that each one is; a blank stands for none.`,
  noTouchPointColumn:
    "No column names a touch point: it is assigned to each comment when you go through them.",
  noNames: "No names yet: choose the column of the touch point.",
  tooManyNames: (different: number, most: number) =>
    `${count(different, "name", "different names")}: only the ${most} most frequent can be assigned.`,
  importRows: (rows: number) => `Import ${count(rows, "row", "rows")}`,
  importComments: (rows: number, name: string) => `Import ${count(rows, "verbatim", "verbatims")} of ${name}`,
  commentsImported: (told: number, rows: number, created: number) =>
    told === rows
      ? `${count(rows, "comment", "comments")} imported${made(created)}`
      : `${count(told, "comment", "comments")} of ${count(rows, "row", "rows")} imported, the others say nothing${made(created)}`,
  openComments: "Open the comments",

  blueprint: "Steps of",
  noBlueprint: "No blueprint yet",
  blueprintOf: (journey: string, blueprint: string) =>
    journey === "" ? blueprint : `${journey}, ${blueprint}`,
  attributes: "Cases differ by",
  findAttribute: "Find a column",
  attributesFound: (found: number, all: number, ticked: number) =>
    `${found === all ? count(all, "column", "columns") : `${found} of ${count(all, "column", "columns")}`}, ${ticked} ticked`,
  tickAll: (found: number) => `Tick ${found === 1 ? "it" : `all ${found}`}`,
  untickAll: (ticked: number) => `Untick ${ticked === 1 ? "it" : `all ${ticked}`}`,
  moreAttributes: (more: number) => `Show ${more} more`,
  tooManyAttributes: (left: readonly string[], most: number) =>
    `Cases can differ by ${most} columns. ${count(left.length, "column", "columns")} beyond that ${
      left.length === 1 ? "is" : "are"
    } kept and cases cannot be told apart by ${left.length === 1 ? "it" : "them"}: ${left
      .slice(0, 3)
      .map((name) => `“${name}”`)
      .join(", ")}${left.length > 3 ? " …" : ""}. Untick those that matter less.`,
  activity: "Activity",
  activities: (different: number) => (different === 0 ? "" : count(different, "activity", "activities")),
  activitiesLabel: "Activities and their steps",
  noActivities: "No activities yet: choose the column of the activity.",
  events: "Events",
  step: "Step",
  noStep: "None",
  importEventRows: (rows: number) => `Import ${count(rows, "event", "events")}`,
  importEvents: (rows: number, name: string) => `Import ${count(rows, "event", "events")} of ${name}`,
  eventsImported: (rows: number, activities: number) =>
    `${count(rows, "event", "events")} of ${count(activities, "activity", "activities")} imported.`,
  openEvents: "Open the event log",

  measures: {
    expectation: "Expectation",
    perception: "Perception",
    gap: "Gap",
    importance: "Importance",
    nps: "NPS",
    csat: "CSAT",
    ces: "CES",
    overall: "Overall rating",
  } satisfies Record<ScoreMeasure, string>,
  usualMeasure: "Means without a measure are",
  noScores: "No score can be read yet. Choose the columns that hold the scores.",
  tooManyScores: (scores: number, most: number) =>
    `${count(scores, "score", "scores")} are more than ${count(most, "score", "scores")}: split the file.`,
  withoutTouchPoint: (scores: number) =>
    `${count(scores, "score is", "scores are")} left out: the name of the file has no touch point below.`,
  importScoreRows: (scores: number) => `Import ${count(scores, "score", "scores")}`,
  importScores: (scores: number, name: string) => `Import ${count(scores, "score", "scores")} of ${name}`,
  scoresImported: (scores: number, created: number) =>
    `${count(scores, "score", "scores")} imported${made(created)}`,

  sheetKinds: {
    observation: "Observation",
    "mystery-shop": "Mystery shop",
    workshop: "Workshop",
  } satisfies Record<SheetKind, string>,
  sheetKind: "Made as",
  rubric: "Rubric",
  newRubric: "A new one, from the file",
  usualItem: "Rating",
  usualItemLabel: "What is rated",
  day: "Day",
  dayOrders: "Dates that do not tell the day from the month",
  dayOrder: (column: string, text: string, read: string, told: boolean) =>
    told
      ? `“${text}” in “${column}” is read as ${dayInWords(read)}.`
      : `“${text}” in “${column}” is read as ${dayInWords(read)}: no date of the column tells the day from the month.`,
  dayOrderOf: (column: string, order: DayOrder) =>
    `${order === "day-month" ? "Day first" : "Month first"}: “${column}”`,
  orders: { "day-month": "Day first", "month-day": "Month first" } satisfies Record<DayOrder, string>,
  shape: {
    workshop:
      "With a score column: a row for each participant and touch point. Without: a row for each participant and a column for each touch point, or the other way round.",
    observation: "A row for each observer, touch point and item.",
  },
  nobody: "Choose the column of the person who scored.",
  tooManyItems: (items: number, most: number) => `${items} items are more than a rubric can have (${most}).`,
  strangeItems: (items: readonly string[]) =>
    `The rubric has no item ${items.map((item) => `“${item}”`).join(", ")}. Choose another rubric, or a new one.`,
  scaleRises: "The scale must rise: From below To.",
  sheetCounts: (sheets: number, touchPoints: number, cells: number) =>
    `${count(sheets, "sheet", "sheets")} · ${count(touchPoints, "touch point", "touch points")} · ${count(cells, "score", "scores")}`,
  importCells: (cells: number) => `Import ${count(cells, "score", "scores")}`,
  importSheets: (sheets: number, name: string) =>
    `Import ${count(sheets, "score sheet", "score sheets")} of ${name}`,
  sheetsImported: (sheets: number, cells: number, created: number) =>
    `${count(cells, "score", "scores")} on ${count(sheets, "sheet", "sheets")} imported${made(created)}`,

  noBad: "Every cell that is used is read.",
  badCell: (row: number, column: string, text: string, why: string) =>
    text === "" ? `Row ${row}, “${column}”: ${why}` : `Row ${row}, “${column}”: “${text}” ${why}`,
  moreBad: (more: number) => `${count(more, "more like this", "more like these")}; such cells are left out.`,
  why: {
    "no-number": "is not a number",
    blank: "is blank, so that nobody knows whose score it is",
    "off-scale": "is off the scale",
    "no-measure": "is no measure: expectation, perception, gap, importance, NPS, CSAT, CES or overall",
    "no-date": "is no time",
    "no-item": "is no item of the rubric",
    twice: "is scored twice on one sheet; the first stays",
    "no-text": "is blank: a row that says nothing is left out",
    "no-kind": "is no kind: complaint, comment, praise or suggestion",
    "no-sentiment": "is no sentiment: −2 to +2, or 1 to 5",
  } satisfies Record<BadCell["why"], string>,

  privacyLabel: "What is kept of each column",
  privacyText:
    "A column that is left out never enters the engagement. With pseudonyms the same cell always gets the same made-up word, and no key is kept: nobody can turn it back.",
  column: "Column",
  treatment: "What is kept",
  treatments: { keep: "Keep", drop: "Leave out", pseudonym: "Pseudonyms" },
  mayTell: "May tell who somebody is",
  personal: {
    name: "looks like names",
    mail: "looks like mail addresses",
    phone: "looks like phone numbers",
    address: "looks like addresses",
    birth: "looks like birthdays",
    network: "looks like network addresses",
    id: "a number of its own in every row",
  } satisfies Record<PersonalKind, string>,
  personalFound: (columns: readonly string[]) =>
    `${columns.map((column) => `“${column}”`).join(", ")} may tell who somebody is. Privacy says what is kept of it.`,
  noTreatment: (text: string) => `“${text}” is not one of Keep, Leave out and Pseudonyms.`,
  sample: "First different cells",
} as const;
