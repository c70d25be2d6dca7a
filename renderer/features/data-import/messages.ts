import type { WavePeriod } from "@shared/domain/scoring/records.ts";
import { numberText } from "@shared/drawing/figure-text.ts";
import type { ColumnPlan } from "@shared/interchange/survey/guess-mapping.ts";
import type { DataTable } from "@shared/interchange/table/data-table.ts";

const number = (value: number): string => new Intl.NumberFormat("en").format(value);

/** Up to two decimals: ends of what was answered, means among them. */
const plain = (value: number): string =>
  new Intl.NumberFormat("en", { maximumFractionDigits: 2 }).format(value).replace("-", "−");
const NAMED_COLUMNS = 3;
const named = (columns: readonly string[]): string => {
  const first = columns.slice(0, NAMED_COLUMNS).map((column) => `“${column}”`);
  const more = columns.length - first.length;
  return more === 0 ? first.join(", ") : `${first.join(", ")} and ${more} more`;
};

/** Words that all sources share, and those of surveys. */
export const messages = {
  category: "Data",
  title: "Import data",
  open: "Import data",
  rerun: (name: string) => `Read again: ${name}`,
  fileKind: "Tables and event logs (CSV, TSV, XLSX, XES, gzip)",
  start: "Bring in what was measured",
  startText:
    "Choose or drop a CSV, TSV, Excel or XES file, packed with gzip or not. What it holds, how it is read and what each column means are proposed; you can change all of it before anything is stored.",
  rerunText:
    "Choose or drop the new file. It is read as the one before; columns that it does not have are named.",
  kindFirst: "Or say first what the file holds",
  choose: "Choose a file",
  another: "Another file",
  reading: (name: string) => `Reading ${name}`,
  rows: (count: number) => `${new Intl.NumberFormat("en").format(count)} rows`,
  refused: (problem: string) => `${problem.replace(/\.$/, "")}. Choose another file.`,
  stillOpen: (problem: string, open: string) =>
    `${problem.replace(/\.$/, "")}. Nothing of it was taken; what is below is still ${open}.`,
  cancelled: "Reading was cancelled.",
  failed: (name: string, reason: string, place?: string) =>
    `${name}${place === undefined ? "" : `, ${place}`}: ${reason}`,
  tooLarge: "The file is larger than 300 MB. Split it, or leave out columns that are not needed.",
  storing: (name: string) => `Storing ${name}`,
  storingColumn: (column: number, of: number) => `column ${column} of ${of}`,
  notStored: "The import was cancelled. Nothing was stored.",
  kind: "Kind of source",
  nameless: "Give it a name.",
  parts: "Columns and privacy",
  privacy: "Privacy",
  sheet: "Sheet",
  headerRows: (rows: number) => (rows === 0 ? "No names" : rows === 1 ? "1 row" : `${rows} rows`),
  skipped: "Rows above",
  passedOver: (rows: number) =>
    rows === 1 ? "1 row above the names was passed over." : `${rows} rows above the names were passed over.`,
  moreColumns: (columns: number) => `${columns} more columns are read and not shown here.`,
  checking: "being read",
  openTouchPoints: "Open the touch points",
  tableSize: (rows: number, columns: number) => `${number(rows)} rows · ${number(columns)} columns`,
  changeReading: (name: string) => `Change how ${name} is read`,
  importLabel: (rows: number, name: string) => `Import ${number(rows)} answers of ${name}`,
  rerunOf: (name: string, wave: string) => `Read again: ${name}${wave === "" ? "" : `, ${wave}`}`,
  again: "The answers are",
  againWave: "A new wave of this survey",
  againReplace: "In place of those before",
  waves: "Waves",
  wavePeriods: {
    none: "One wave",
    month: "Each month of the date",
    quarter: "Each quarter of the date",
    half: "Each half-year of the date",
    year: "Each year of the date",
  } satisfies Record<WavePeriod, string>,
  wavesOfColumn: (column: string) => `Waves: each word of “${column}”`,
  wavesFound: "Waves that will be made",
  waveFound: (name: string, date: string, count: number) =>
    `${name}${date === "" || date === name ? "" : `, ${date}`}: n ${number(count)}`,
  wavesWithoutDays:
    "Neither dates nor their names say when these waves were: nothing can be told over time. Give one column the meaning Date, or put the year into the names.",
  outsideWaves: (count: number) => `In no wave: n ${number(count)}`,
  moreWaves: (count: number) => `and ${number(count)} more`,
  waveName: "Name of the wave",
  waveExample: "e.g. Spring",
  waveDate: "Day of the wave",
  noDateColumn: "Waves by date need one column that means Date.",
  namelessWave: "Name the new wave, or give its day, to tell it from the one before.",
  hiddenQuestions: (columns: readonly string[]) =>
    `${columns.map((column) => `“${column}”`).join(", ")}: scored as words, since pseudonyms take their place.`,
  file: "File",
  name: "Name",
  delimiter: "Delimiter",
  delimiters: { ",": "Comma", ";": "Semicolon", "\t": "Tab", "|": "Bar" } as Record<string, string>,
  encoding: "Encoding",
  decimal: "Decimal mark",
  decimals: { ".": "Point: 1.5", ",": "Comma: 1,5" } as Record<string, string>,
  header: "Rows of names",
  size: (rows: number, columns: number) =>
    `${new Intl.NumberFormat("en").format(rows)} respondents · ${columns} columns`,
  problems: {
    "duplicate-name": "name stands twice",
    "blank-name": "column without a name",
    "too-few-cells": "too few cells",
    "too-many-cells": "too many cells",
    quotes: "quotes that do not close",
    "open-quote": "a quote opens here and never closes, so all that follows it was read as this one cell",
    totals: "sums up the rows above it",
    "cell-error": "a cell that holds an error",
    "left-out": "left out",
  } satisfies Record<DataTable["problems"][number]["kind"], string>,
  totalsRows: "Rows of totals",
  totals: (rows: readonly { readonly row: number; readonly word: string }[], leftOut: boolean) => {
    const named = rows
      .map(({ row, word }) => `row ${number(row)} (${word === "" ? "sums of the rows above" : `“${word}”`})`)
      .join(" and ");
    const one = rows.length === 1;
    const start = `${named[0]?.toUpperCase() ?? ""}${named.slice(1)}`;
    if (leftOut)
      return `${start} ${one ? "sums" : "sum"} up the rows above and ${one ? "is" : "are"} left out.`;
    return `${start} ${one ? "reads like a row" : "read like rows"} of totals and would count as ${one ? "an answer" : "answers"}.`;
  },
  leaveOutTotals: (rows: number) => (rows === 1 ? "Leave it out" : "Leave them out"),
  keepTotals: (rows: number) => (rows === 1 ? "Keep it" : "Keep them"),
  problem: (row: number, words: string, detail: string) =>
    `Row ${row}: ${words}${detail === "" ? "" : ` (${detail})`}`,
  moreProblems: (count: number) => `${count} more like these`,
  preview: "First rows",
  row: "Row",
  columns: "Columns",
  columnsLabel: "What each column means",
  detailHint: "Choose a row to see how the cells of that column are read, and which could not be.",
  noQuestion: (column: string) => `“${column}” is no question: nothing in it is scored.`,
  column: "Column",
  role: "Meaning",
  roles: {
    ignore: "Ignore",
    expectation: "Expectation",
    perception: "Perception",
    importance: "Importance",
    nps: "NPS",
    csat: "CSAT",
    ces: "CES",
    overall: "Overall rating",
    segment: "Segment",
    kanoFunctional: "Kano, if it is there",
    kanoDysfunctional: "Kano, if it is not",
    date: "Date",
    weight: "Weight",
    text: "Free text",
    wave: "Wave",
  } satisfies Record<ColumnPlan["role"], string>,
  touchPoint: "Touch point",
  makesTouchPoint: (name: string) => `New touch point “${name}”`,
  isNew: " (new)",
  newTouchPoint: (name: string) => `${name} (new)`,
  minimum: "From",
  maximum: "To",
  shift: "Shift",
  shiftHint: "Added to every number: −1 turns 1–11 into 0–10.",
  reversedOffers: "Items that may be the wrong way round",
  reversedOffer: (column: string, word: string, found: { readonly r: number; readonly n: number } | null) =>
    `“${column}” says “${word}”${
      found === null
        ? ""
        : `, and its answers go against those of its like (r ${numberText(found.r, 2)}, n ${numberText(found.n, 0)})`
    }: is a high answer bad there?`,
  turn: "Turn it round",
  turnColumn: (column: string) => `Turn “${column}” round`,
  wordsOffers: "What the words of the answers stand for",
  readWords: (
    columns: readonly string[],
    words: readonly { readonly text: string; readonly number: number | null }[],
  ) => `${named(columns)}: ${words.map(({ text, number }) => `${text} = ${plain(number ?? 0)}`).join(", ")}`,
  unreadWords: (columns: readonly string[]) =>
    `${named(columns)}: which number does each of these words stand for? A word without one is not read.`,
  unscoredWords: (columns: readonly string[], words: readonly string[]) =>
    `${named(columns)}: the answers are words of a scale (${words.join(", ")}), and nothing of them would be scored. What ${columns.length === 1 ? "does it ask" : "do they ask"}?`,
  nothingRead:
    "No answer of any question could be read, so nothing would be scored. Say below what the words stand for, or give other columns a meaning.",
  scaleOffers: "Scales that the answers do not tell",
  scaleDoubt: (columns: readonly string[], low: number, high: number, read: string) =>
    `${named(columns)}: answers from ${plain(low)} to ${plain(high)} only, read on ${read}. Which scale ${columns.length === 1 ? "was it" : "were they"} asked on?`,
  elevens: (columns: readonly string[], { count, of }: { readonly count: number; readonly of: number }) =>
    `${named(columns)}: ${number(count)} of ${number(of)} answers ${count === 1 ? "is" : "are"} 11, which 0–10 does not have. Was it asked on 0–10, and ${count === 1 ? "that is a slip" : "those are slips"} that ${count === 1 ? "stays" : "stay"} out, or on 1–11?`,
  scoresDoubt: (low: number, high: number, read: string) =>
    `The scores go from ${plain(low)} to ${plain(high)} only, and are read on ${read}. Which scale were they given on?`,
  typeScale: "No usual scale holds them: type its ends as From and To.",
  checkDoubt: (low: number, high: number) => `scale? ${plain(low)} to ${plain(high)} only`,
  reversed: "Reversed",
  yes: "yes",
  no: "no",
  missing: "Not answered",
  missingHint: "Cells that count as blank, parted by semicolons; blank cells always do.",
  codes: "Codes",
  codesHint: "Words or codes to numbers: agree=4; disagree=2",
  answers: "Answers",
  check: "Check",
  checkOk: "in order",
  checkBad: (count: number, first: string) => `${count} not read, first: ${first}`,
  badCell: (row: number, text: string, outside: boolean) =>
    outside ? `row ${row}, “${text}” is off the scale` : `row ${row}, “${text}” is not a number`,
  leaveOut: "Leave these out",
  noBad: "Every cell of this column is read.",
  detail: (column: string) => `Column “${column}”`,
  planProblems: {
    "no-touch-point": (column: string) => `“${column}” needs a touch point.`,
    scale: (column: string) => `The scale of “${column}” must rise: From below To.`,
    "no-question": () =>
      "No column would be scored. Which of them hold answers? Give at least one a meaning such as Perception, CSAT or NPS.",
    "two-waves": (column: string) =>
      `“${column}” is a second column of waves: an answer is of one wave. Make one of them a segment.`,
    "nps-scale": (column: string) => `“${column}” is NPS: its scale must be 0–10 after the shift.`,
  },
  written: "Free text",
  writtenIn: (column: string) => `“${column}” comes in as verbatims, with its date and segment`,
  writtenNowhere: "No verbatims: it is kept and shown nowhere",
  textsLeft: (columns: readonly string[]) =>
    `${named(columns)}: the texts are kept with the answers and shown nowhere. One column of a survey can be verbatims.`,
  judgedGo: (count: number) =>
    `${number(count)} verbatims of those answers were judged; with the answers in their place the judgements go.`,
  asComments: "Bring it in as comments",
  withoutPerception: (count: number) =>
    count === 1
      ? "1 expectation has no perception of the same touch point, and gives no gap: look at what it is asked of."
      : `${number(count)} expectations have no perception of the same touch point, and give no gap: look at what they are asked of.`,
  byNumber: (columns: readonly string[]) =>
    `${columns.length === 1 ? "1 column was" : `${number(columns.length)} columns were`} matched to touch points by number only, not by name: ${named(columns)}. Look at each before you import.`,
  missingColumns: (names: readonly string[]) =>
    `The kept mapping names columns that this file does not have: ${names.join(", ")}.`,
  import: (rows: number) => `Import ${new Intl.NumberFormat("en").format(rows)} respondents`,
  imported: (rows: number, created: number) =>
    `${new Intl.NumberFormat("en").format(rows)} respondents imported${
      created === 0 ? "." : created === 1 ? ", 1 touch point made." : `, ${created} touch points made.`
    }`,
  mapping: "Mapping",
  proposed: "Proposed from the file",
  willCreate: (count: number) =>
    count === 0 ? "" : count === 1 ? "1 touch point will be made" : `${count} touch points will be made`,
  badNumber: (text: string) => `“${text}” is not a number.`,
  badCode: (text: string) => `“${text}” is no code. Write word=number, parted by semicolons.`,
  notColumn: (text: string) => `“${text}” is none of the meanings.`,
} as const;
