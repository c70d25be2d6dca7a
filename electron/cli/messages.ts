import packageFile from "../../package.json";
import { fileMessages } from "../services/file-messages.ts";

const FORCE = "overwrite the file if it is there already";

/** Every word of the command line. */
export const messages = {
  version: `${packageFile.productName} ${packageFile.version}`,
  usage: "Usage:",
  programUsage: "Usage: frontstage COMMAND …    Frontstage without a window.",
  programNotes: `frontstage COMMAND --help tells all about a command.
Exit code: 0 done, 1 the input is at fault, 2 wrong usage. With --json the result is one JSON document.`,
  moreHelp: (name: string) => `frontstage ${name} --help tells more.`,
  jsonOption: "write the result as one JSON document",
  helpOption: "show this",
  forceOption: FORCE,
  unknownCommand: (name: string) => `There is no command “${name}”.`,
  unknownOption: (option: string) => `There is no option ${option}.`,
  missingOption: (name: string) => `--${name} is missing.`,
  missingValue: (option: string) => `${option} needs a value.`,
  needlessValue: (option: string) => `${option} takes no value.`,
  emptyValue: (name: string) => `--${name} is empty.`,
  missingWord: (name: string) => `${name} is missing.`,
  extraWord: (word: string) => `“${word}” is one word too many.`,
  unexpected: (message: string) => `Frontstage could not do it: ${message}`,
  outputLost: (code: string) =>
    code === "ENOSPC"
      ? "The disk is full; the output is not whole."
      : `The output could not be written (${code}).`,
  refused: (why: "folder" | "device" | "large", megabytes: number) =>
    ({
      folder: "This is a folder, not a file.",
      device: "This is a device, not a file.",
      large: `The file is larger than ${megabytes} MB.`,
    })[why],
  readProblem: fileMessages.readProblem,
  exists: "The file is there already; --force overwrites it.",
  noFolder: "The folder that it should be written to is not there.",
  writeProblem: (code: string) =>
    ({
      EACCES: "The file may not be written.",
      EPERM: "The file may not be written.",
      EROFS: "The disk is read-only.",
      ENOSPC: "The disk is full; nothing was written.",
      EISDIR: "There is a folder of that name.",
    })[code] ?? `The file cannot be written (${code}).`,
  written: (name: string) => `Wrote ${name}.`,
  nothingPrints:
    "Nothing on this machine can print: no Electron runtime with a display was found and no Chromium is installed. " +
    "Install Chromium (or Xvfb), or name a Chromium with FRONTSTAGE_CHROMIUM.",
  chromiumEnded: (path: string, why: string) =>
    `${path} ended before it had printed${why === "" ? "" : `: ${why}`}`,
  pageFailed: (why: string) => `The page could not be printed: ${why.split("\n")[0] ?? ""}`,
  noCanvas: "The picture is too large for a PNG; write it as SVG.",

  sample: {
    summary: "Write a shipped sample engagement, or list the samples",
    to: "the engagement file to write",
    unknown: (name: string, known: string) => `There is no sample “${name}”; there is: ${known}.`,
    details: `Without NAME it lists the samples. An engagement file that is there already is left alone unless --force is given.

Example:
  frontstage sample area-newspaper --to newspaper.frontstage`,
  },

  validate: {
    summary: "Is this a sound engagement file; what is wrong with it, and where",
    counted: (count: number) => (count === 1 ? "1 problem" : `${count} problems`),
    sound: (file: string, name: string, holds: Readonly<Record<string, number>>) =>
      `${file} is sound: “${name}”, ${holds.records} records, ${holds.blueprints} blueprints with ${holds.steps} steps, ${holds.touchPoints} touch points, ${holds.answers} survey answers.`,
    details: `Checks what the workbench checks when it opens a file, and goes on to the end: every problem is a line on standard error with its place (the part of the file, the number of the record, its id, its field). The exit code is then 1.

Example:
  frontstage validate newspaper.frontstage`,
  },

  measure: {
    summary:
      "Every figure per touch point, classes, complaints, curves, drivers, priorities, agreement and event logs, with n and interval",
    segment: "only answers of this segment: a column of the survey and a value in it",
    wave: "only answers of this wave, by its name or period; without it those of the newest",
    allWaves: "answers of all waves together",
    waveOrAll: "Name one wave with --wave, or ask for all of them with --all-waves: not both.",
    unknownWave: (wave: string, known: string) =>
      known === ""
        ? `No survey has waves, so “${wave}” is none.`
        : `There is no wave “${wave}”; there is: ${known}.`,
    inWave: (wave: string) => `wave ${wave}`,
    change: (from: string) => `since ${from}`,
    sureMark: "*",
    holm: "*: the change stays after Holm’s correction over all touch points; without it, each interval is its own and one in many leaves out 0 by chance alone.",
    aggregatedMark: "score without answers",
    badSegment: (text: string) => `“${text}” is no segment; write --segment NAME=VALUE.`,
    unknownColumn: (column: string, known: string) =>
      known === ""
        ? `No survey names a segment, so “${column}” is none.`
        : `No survey has a segment “${column}”; there is: ${known}.`,
    unknownValue: (column: string, value: string, known: string) =>
      `Nobody is “${value}” in the segment “${column}”; there is: ${known}.`,
    respondents: (count: number, all: number, filter: string, confidence: string) =>
      `${filter === "" ? `${count} respondents` : `${count} of ${all} respondents (${filter})`}, intervals at ${confidence}`,
    noTouchPoints: "No touch points have been registered yet.",
    touchPoint: "Touch point",
    expectation: "Expectation",
    perception: "Perception",
    gap: "Gap",
    importance: "Importance",
    observed: "Observed",
    interval: "interval",
    overall: "Overall rating",
    question: (title: string, column: string, survey = "") =>
      `${title}, “${column}”${survey === "" ? "" : ` of ${survey}`}`,
    overallGap: "Overall gap",
    weightedGap: "Gap by importance",
    whole: "The whole",
    na: "n/a",
    smallMark: "small",
    small: (limit: number) => `small: fewer than ${limit} answers; read the interval, not the mean.`,
    details: `Repeated --segment: values of one column are alternatives, different columns are conditions. A figure that nobody answered is n/a (null in JSON), never 0. The gap is perception − expectation of those who gave both.

Examples:
  frontstage measure newspaper.frontstage
  frontstage measure newspaper.frontstage --segment segment=Agency --json`,
  },

  importMap: {
    bpmn: "a BPMN 2.0 diagram, taken in as a blueprint",
    table: "lanes and steps: our own workbook or CSV, a row for each step, or rows of lanes",
    journey: "the journey that the blueprint joins, made where there is none; else the name of X",
    band: "put a lane into evidence, client, frontstage, backstage or support; may be given again",
    touchPoints: "register every client step that a flow joins to the organisation",
    asIs: "As is",
    oneSource: "Give --bpmn or --blueprint-table, one of the two.",
    noBpmn: "This is no BPMN file; a table is imported with --blueprint-table.",
    noTable: "This is an XML file; a diagram is imported with --bpmn.",
    badBand: (wish: string, bands: readonly string[]) =>
      `“${wish}” is no band of a lane: write LANE=BAND with one of ${bands.join(", ")}.`,
    noLane: (name: string, known: string) => `There is no lane “${name}”; there is: ${known}.`,
    guessedClient: (source: string, lane: string) =>
      `${source}: “${lane}” is taken for the client’s lane, by a guess from who sends messages to whom; --band says it otherwise.`,
    notTaken: (source: string, element: string, name: string, note: string) =>
      `${source}, ${element}${name === "" ? "" : ` “${name}”`}: ${note}`,
    refused: (name: string, note: string, more: number) =>
      `${name === "" ? "" : `“${name}” `}${note}${more === 0 ? "" : `; ${more === 1 ? "1 more place" : `${more} more places`} cannot be read`}. Nothing was imported; --lenient leaves out what cannot be read.`,
    imported: (lanes: number, steps: number, flows: number, points: number) =>
      `${lanes} lanes, ${steps} steps, ${flows} flows${points === 0 ? "" : `, ${points} touch points`}.`,
  },

  import: {
    summary: "Add a survey, an event log, comments, scores or a map to an engagement, or start one with it",
    to: "the engagement file to write; FILE itself stays as it is",
    new: "start an engagement named after OUT in place of adding to FILE",
    survey: "the answers: a table with one row per respondent",
    mapping: "what each column means; see below",
    writeMapping: "write the proposed mapping of the table and stop",
    name: "the survey's name, else that of the table's file; the blueprint's name, else “As is”",
    lenient: "leave out rows and cells that cannot be read, and say which",
    noSource:
      "--survey, --events, --comments, --scores, --bpmn or --blueprint-table is missing: there is nothing to import.",
    surveyOnly: (name: string) => `--${name} goes with --survey.`,
    mapOnly: (name: string) => `--${name} goes with --bpmn or --blueprint-table.`,
    bothMappings: "--mapping and --write-mapping do not go together.",
    proposed: (mapped: number, all: number, survey: string) =>
      `${mapped} of the ${all} columns of ${survey} have a meaning. Look it through, change it, and import with --mapping.`,
    imported: (rows: number, questions: number, made: number) =>
      `${rows} respondents, ${questions} columns, ${made === 1 ? "1 touch point" : `${made} touch points`} made.`,
    doubtfulScale: (columns: string, seen: string, read: string) =>
      `“${columns}”: answers from ${seen} only, proposed as ${read}; write the scale that was asked into the mapping.`,
    elevens: (columns: string, count: number, of: number) =>
      `“${columns}”: ${count} of ${of} answers ${count === 1 ? "is" : "are"} 11, proposed as 0–10, which has none; if it was asked on 1–11, write “"shift": -1” into the mapping.`,
    heldBefore: (file: string) =>
      `The engagement held answers of ${file} with as many rows before; they count twice now.`,
    refused: (message: string, more: number) =>
      `${message}${more === 0 ? "" : `; ${more === 1 ? "1 more place" : `${more} more places`} cannot be read`}. Nothing was imported; --lenient leaves out what cannot be read.`,
    row: (row: number) => `row ${row}`,
    cell: (row: number, column: string) => `row ${row}, column “${column}”`,
    badCell: (text: string, outside: boolean, more: number) =>
      `“${text}” is ${outside ? "off the scale" : "not a number"}${more === 0 ? "" : ` (and ${more} more in this column)`}`,
    rowProblem: (kind: string, detail: string) =>
      `${{ "too-few-cells": "too few cells", "too-many-cells": "too many cells", quotes: "quotes that do not close", "open-quote": "a quote opens here and never closes", totals: "reads like totals, not like an answer", "cell-error": "a cell that holds an error" }[kind] ?? kind}${detail === "" ? "" : ` (${detail})`}`,
    withoutPerception: (count: number) =>
      count === 1
        ? "1 expectation has no perception of the same touch point, and gives no gap."
        : `${count} expectations have no perception of the same touch point, and give no gap.`,
    unscoredWords: (columns: string) =>
      `“${columns}”: the answers are words of a scale, and nothing of them would be scored. Give it a role.`,
    unreadWords: (columns: string, unread: string) =>
      `“${columns}”: no number is known for ${unread}. Write “codes” for these words.`,
    textsTaken: (column: string) => `“${column}”: its texts are verbatims, with their date and segment.`,
    textsLeft: (column: string) =>
      `“${column}”: one column of texts of a survey can be verbatims; the texts of this one are kept and shown nowhere.`,
    planProblems: {
      "no-touch-point": (column: string) => `“${column}” needs a “touchPoint”.`,
      scale: (column: string) => `The scale of “${column}” must rise: “minimum” below “maximum”.`,
      "no-question": (_column: string) => "No column is a question; give at least one a role.",
      "two-waves": (column: string) => `“${column}” is a second column of waves: an answer is of one wave.`,
      "nps-scale": (column: string) => `“${column}” is NPS: its scale must be 0–10 after the shift.`,
    },
    details: `A mapping is a JSON file; --write-mapping writes one to start from, with the names, scales and codes that the workbench would propose (with FILE, touch points of its register are found again):

  {
    "format": "frontstage-survey-mapping", "version": 1,
    "file": { "delimiter": ";", "encoding": "utf-8", "decimal": ",", "header": true },
    "columns": [
      { "column": "e1", "role": "expectation", "touchPoint": "Check-in", "minimum": 1, "maximum": 7 },
      { "column": "s1", "role": "perception", "touchPoint": "Check-in", "minimum": 1, "maximum": 7,
        "missing": ["99"], "codes": { "agree": 6 }, "reversed": true },
      { "column": "recommend", "role": "nps", "shift": -1 },
      { "column": "class", "role": "segment" }
    ]
  }

role        expectation, perception, importance, nps, csat, ces, overall, segment, ignore;
            wave: each of its words is a wave, in the order of the dates, else of the years in the words;
            date, weight; text: the first such column comes in as verbatims, with date and segment;
            a column that is not listed is ignored
touchPoint  by name; one that the register does not have is made. Needed for expectation, perception, importance
minimum,    the scale after the shift; may be left out for nps (0–10) and segment
maximum
missing     cells that count as not answered; blank cells always do
codes       words to numbers
shift       added to every number: -1 turns 1–11 into 0–10
reversed    true for an item that was asked the other way round
file        how the table is read; what is left out is detected. delimiter , ; | or a tab, decimal . or ,
            encoding utf-8, utf-16le, utf-16be, windows-1252, windows-1250, iso-8859-2, macintosh

Rows and cells that cannot be read stop the import unless --lenient is given. An engagement file or a mapping that is there already is left alone unless --force is given; --to FILE --force adds to FILE itself.

A table of scores has a row for each touch point and segment; the columns are guessed by their names, and --use says better: touchPoint, segment, measure, value, deviation, expectation, expectationDeviation, perception, perceptionDeviation, importance, n, wave, date. A blank touch point is the whole.

A map brings its lanes with a guess of their bands (--band says better), stages, steps and flows; what is not taken over is written to standard error, a line for each.

Examples:
  frontstage import --new --bpmn permit.bpmn --band "Applicant=client" --touch-points --to permit.frontstage
  frontstage import trip.frontstage --blueprint-table steps.csv --journey "Check in" --to trip-2.frontstage
  frontstage import --survey answers.csv --write-mapping map.json
  frontstage import trip.frontstage --scores means.csv --scale 1-7 --wave Spring --to trip-2.frontstage
  frontstage import trip.frontstage --survey answers.csv --mapping map.json --to trip-2.frontstage`,
  },

  export: {
    summary:
      "Write a report as PDF or in another format, a blueprint as picture, BPMN or table, or all of a journey's as one PDF",
    report:
      "redesign-proposal (or proposal), prototype-plan (or plan), current-state (or assessment), executive, policy-audit (or audit), workshop-record (or workshop), or a report's title",
    blueprint: "a blueprint's name; with its journey as “Journey / Name” where several have it",
    journey: "a journey's name: its blueprints and what is inside of their steps in one document",
    to: "the file to write; its ending is the format",
    oneOf: "Give --report, --blueprint or --journey, one of the three.",
    noJourney: (wanted: string, known: string) =>
      known === ""
        ? "The engagement holds no journey."
        : `There is no journey “${wanted}”; there is: ${known}.`,
    severalJourneys: (wanted: string) => `Several journeys are called “${wanted}”; give the id.`,
    emptyJourney: (name: string) => `The journey “${name}” has no blueprint.`,
    grid: "CSV as the map is seen: a row for each lane, a column for each step; else all fields of all steps",
    onlyCsv: "--grid is for CSV.",
    noPicture: (name: string) => `--${name} is for pictures.`,
    mapOptionForReport: (name: string) => `--${name} is for blueprints and journeys.`,
    map: {
      page: "one page of the map's own size (own, the default), or A4, A3, A2, A1, A0, Letter, Tabloid",
      orientation: "auto (the default: the way on which the map is larger), portrait or landscape",
      tiles: "cut into as many pages of the sheet as are needed to read it, with a key map",
      overlap: "columns that a page repeats of the one before it, 0 to 3 (default 1)",
      scale: "of a PNG: 1, 2, 4 …; else 2, or less where 16,384 pixels on a side allow no more",
      colours: "screen (the default), dark, contrast, or print: white ground, little ink",
      onlyPdf: (name: string) => `--${name} is for PDF.`,
      onlyPng: "--scale is for PNG: SVG and PDF are sharp at every size.",
      badScale: (text: string) => `“${text}” is no scale: write a number from 0.1 to 8.`,
      badOverlap: (text: string, most: number) => `“${text}” is no overlap: write 0 to ${most} columns.`,
      badChoice: (name: string, text: string, known: readonly string[]) =>
        `--${name} is one of ${known.join(", ")}; “${text}” is none of them.`,
      tilesNeedSheet: "A page of the map's own size has no tiles: give --page A3 or another sheet.",
    },
    badFormat: (what: string, formats: readonly string[], to: string) =>
      `${{ report: "A report", blueprint: "A blueprint", journey: "A journey" }[what] ?? what} is written as ${formats.join(", ")}; “${to}” ends in none of them.`,
    noReport: (wanted: string, known: string) => `There is no report “${wanted}”; there is: ${known}.`,
    noBlueprints: "The engagement holds no blueprint.",
    noBlueprint: (wanted: string, known: string) => `There is no blueprint “${wanted}”; there is: ${known}.`,
    severalBlueprints: (wanted: string, known: string) => `“${wanted}” may be ${known}: write it in full.`,
    written: (to: string, what: string) => `Wrote ${to}: ${what}.`,
    noDots:
      "Nothing here draws pictures, so the file holds its pictures as vectors alone; programs that show no vectors, such as Word before 2016, leave them empty.",
    details: `Without a report of that kind in the engagement, one with the usual choices is written. A PDF or picture that is there already is overwritten: it can be made again at any time.

BPMN, CSV and XLSX are for other programs and come back with import; XLSX and CSV keep all but pictures, notes and comments, BPMN keeps lanes, stages, steps and flows.

A web page (HTML) of a report is one file that any browser reads, and prints.

PDF and PNG need something that prints: the application itself; from npm run frontstage an Electron runtime with a display, else an installed Chromium (no display needed), else Electron on Xvfb. FRONTSTAGE_PRINTER=electron or chromium chooses; FRONTSTAGE_CHROMIUM names a Chromium that is not on the path.

Examples:
  frontstage export newspaper.frontstage --report proposal --to proposal.pdf
  frontstage export newspaper.frontstage --report proposal --to proposal.html
  frontstage export newspaper.frontstage --blueprint "Refund request / As is" --to refund.svg
  frontstage export newspaper.frontstage --blueprint "Refund request / As is" --page A3 --tiles --colours print --to refund.pdf
  frontstage export newspaper.frontstage --blueprint "Refund request / As is" --to refund.bpmn
  frontstage export newspaper.frontstage --journey "Refund request" --page A3 --to journey.pdf`,
  },
} as const;
