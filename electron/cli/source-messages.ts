/** Every word of importing an event log or comments. */
export const sourceMessages = {
  events: "an event log: a table with one row per event, or XES",
  comments: "complaints and comments: a table with one row for each",
  use: "the column that is used for something, in place of the one that is guessed, e.g. case=Request; may be given again",
  keep: "keep a column as it is that would be left out because it may tell who somebody is; may be given again",
  dates: "day-first or month-first, for dates such as 3/4/2025 of which none tells it",
  badDates: (text: string) => `“${text}” is no order of dates: write day-first or month-first.`,
  dayOrder: (source: string, column: string, text: string, day: string) =>
    `${source}, column “${column}”: “${text}” is read as ${day}, and no date tells the day from the month; --dates says it.`,
  withoutTotals: "leave out rows at the end of the table that sum up those above them",
  totals: (source: string, row: number, word: string, leftOut: boolean) =>
    `${source}, row ${row}: ${word === "" ? "sums of the rows above" : `“${word}”`}, ${
      leftOut ? "left out as totals." : "reads like totals and is taken in; --without-totals leaves it out."
    }`,
  badUse: (text: string, known: string) => `“${text}” says no use: write USE=COLUMN with one of ${known}.`,
  noColumn: (name: string, known: string) => `There is no column “${name}”; there is: ${known}.`,
  missing: (use: string) => `No column was found for “${use}”; name it with --use ${use}=COLUMN.`,
  oneSource:
    "Give one source at a time: --survey, --events, --comments, --scores, --bpmn or --blueprint-table.",
  otherOption: (name: string) => `--${name} goes with another source.`,
  rowsOnly: (name: string) => `--${name} goes with --events, --comments or --scores.`,
  scoresOnly: (name: string) => `--${name} goes with --scores.`,
  answersOnly: (name: string) => `--${name} goes with --scores, or with --survey and its --mapping.`,
  surveyOnly: (name: string) => `--${name} goes with --survey and its --mapping.`,
  keepNotScores: "--keep does not go with --scores: of such a table nothing is kept but its scores.",
  badTimes: (count: number) => (count === 1 ? "1 time cannot be read" : `${count} times cannot be read`),
  refused: (first: string, count: string) =>
    `${first} is no time; ${count}. Nothing was imported; --lenient leaves such events out.`,
  hidden: (source: string, name: string, as: "left out" | "kept by pseudonyms") =>
    `${source}, column “${name}”: may tell who somebody is, ${as}; --keep takes it as it is.`,
  unknownTouchPoint: (source: string, count: number) =>
    `${source}: ${count === 1 ? "1 name is" : `${count} names are`} no touch point of the register; those rows are taken in without one.`,
  tooMany: (what: string, count: number, most: number) =>
    `${count} ${what} are more than the ${most} that can be named.`,
  tooManyAttributes: (source: string, count: number, most: number) =>
    `${source}: cases can differ by ${most} columns; ${count - most} of ${count} are kept and cases cannot be told apart by them.`,
  activities: "different activities",
  touchPoints: "different touch points",
  cell: (row: number, column: string) => `row ${row}, column “${column}”`,
  importedEvents: (rows: number, activities: number, joined: number) =>
    `${rows} events, ${activities} activities, ${joined} of them joined to steps.`,
  importedComments: (rows: number, made: number) =>
    `${rows} rows, ${made === 1 ? "1 touch point" : `${made} touch points`} made.`,
} as const;
