import { basename } from "node:path";
import { UserError } from "@shared/base/result.ts";
import { type EngagementContents, engagementOf } from "@shared/domain/core/contents.ts";
import { withoutPerception } from "@shared/interchange/survey/check-mapping.ts";
import { doubtfulScales } from "@shared/interchange/survey/doubtful-scales.ts";
import { guessMapping } from "@shared/interchange/survey/guess-mapping.ts";
import { rangeOf } from "@shared/interchange/survey/guess-scale.ts";
import {
  csvOptionsOf,
  plansOfMapping,
  readMappingFile,
  writeMappingFile,
} from "@shared/interchange/survey/mapping-file.ts";
import { nameOfFile } from "@shared/interchange/survey/prepare-survey.ts";
import { wordGroups } from "@shared/interchange/survey/word-groups.ts";
import { freeTexts } from "@shared/interchange/survey/written-columns.ts";
import { TABLE_LIMITS } from "@shared/interchange/table/data-table.ts";
import { readTable } from "@shared/interchange/table/read-table.ts";
import { beforeTotals } from "@shared/interchange/table/totals-row.ts";
import { type Arguments, UsageError } from "../arguments.ts";
import type { Command, CommandContext, Outcome } from "../command.ts";
import { inFile, readEngagement, readInput, refuseExisting, writeEngagement, writeOutput } from "../files.ts";
import { MAP_IMPORT_OPTIONS, takeMap } from "../import-map.ts";
import { SCORE_OPTIONS, takeScores } from "../import-scores.ts";
import { SOURCE_OPTIONS, takeSource } from "../import-source.ts";
import { registerOf, takeSurvey } from "../import-survey.ts";
import { messages } from "../messages.ts";
import { scoreMessages } from "../score-messages.ts";
import { sourceMessages } from "../source-messages.ts";
import { startEngagement } from "../start-engagement.ts";
import { surveyFaults } from "../survey-faults.ts";
import { TABLE_OPTIONS } from "../table-questions.ts";
import { waveMessages } from "../wave-messages.ts";
import { PERIOD_OPTION, WAVE_OPTIONS, waveTold } from "../wave-told.ts";

const words = messages.import;
const SURVEY_OPTIONS = ["survey", "mapping", "write-mapping"];
const NO_COLUMN = { values: new Float64Array(), dictionary: null };
const isGiven = (given: Arguments, name: string): boolean =>
  given.flag(name) || given.text(name) !== undefined || given.list(name).length > 0;

export const importCommand: Command = {
  name: "import",
  summary: words.summary,
  usage: [
    "import FILE.frontstage --to OUT.frontstage --survey X.csv|xlsx --mapping MAP.json [--wave NAME --wave-date DAY | --wave-period PERIOD] …",
    "import --new --to OUT.frontstage --survey X.csv|xlsx --mapping MAP.json",
    "import [FILE.frontstage] --survey X.csv|xlsx --write-mapping MAP.json [--force]",
    "import FILE.frontstage|--new --to OUT.frontstage --events X.csv|--comments X.csv [--use USE=COLUMN …] [--keep COLUMN …]",
    "import FILE.frontstage|--new --to OUT.frontstage --scores X.csv [--scale FROM-TO] [--measure MEASURE] [--wave NAME] …",
    "import FILE.frontstage|--new --to OUT.frontstage --bpmn X.bpmn [--journey NAME] [--band LANE=BAND] [--touch-points]",
    "import FILE.frontstage|--new --to OUT.frontstage --blueprint-table X.csv|xlsx [--journey NAME] …",
  ],
  options: {
    to: { type: "string", value: "OUT", help: words.to },
    new: { type: "boolean", help: words.new },
    survey: { type: "string", value: "X.csv|xlsx", help: words.survey },
    mapping: { type: "string", value: "MAP.json", help: words.mapping },
    "write-mapping": { type: "string", value: "MAP.json", help: words.writeMapping },
    ...SOURCE_OPTIONS,
    scores: { type: "string", value: "X.csv", help: scoreMessages.scores },
    ...SCORE_OPTIONS,
    ...WAVE_OPTIONS,
    ...PERIOD_OPTION,
    ...TABLE_OPTIONS,
    ...MAP_IMPORT_OPTIONS,
    name: { type: "string", value: "NAME", help: words.name },
    lenient: { type: "boolean", help: words.lenient },
    force: { type: "boolean", help: messages.forceOption },
  },
  details: words.details,
  async run(given, context) {
    const survey = given.text("survey");
    const rows = (["events", "comments", "scores"] as const).filter((kind) => given.text(kind) !== undefined);
    const [kind] = rows;
    if (kind !== undefined) {
      const sources = ["survey", "bpmn", "blueprint-table"].filter((name) => isGiven(given, name));
      if (rows.length + sources.length > 1) throw new UsageError(sourceMessages.oneSource);
      const [other] = [...SURVEY_OPTIONS, ...Object.keys(MAP_IMPORT_OPTIONS)].filter((name) =>
        isGiven(given, name),
      );
      if (other !== undefined) throw new UsageError(sourceMessages.otherOption(other));
      if (isGiven(given, "wave-period")) throw new UsageError(sourceMessages.surveyOnly("wave-period"));
      if (kind === "scores") {
        if (isGiven(given, "keep")) throw new UsageError(sourceMessages.keepNotScores);
        return takeScores(given, context);
      }
      const [scoring] = Object.keys(SCORE_OPTIONS).filter((name) => isGiven(given, name));
      if (scoring !== undefined) throw new UsageError(sourceMessages.scoresOnly(scoring));
      const [wave] = Object.keys(WAVE_OPTIONS).filter((name) => isGiven(given, name));
      if (wave !== undefined) throw new UsageError(sourceMessages.answersOnly(wave));
      return takeSource(given, context, kind);
    }
    const [scoring] = Object.keys(SCORE_OPTIONS).filter((name) => isGiven(given, name));
    if (scoring !== undefined) throw new UsageError(sourceMessages.scoresOnly(scoring));
    const [needless] = ["use", "keep", ...Object.keys(TABLE_OPTIONS)].filter((name) => isGiven(given, name));
    if (needless !== undefined) throw new UsageError(sourceMessages.rowsOnly(needless));
    const isMap = given.text("bpmn") !== undefined || given.text("blueprint-table") !== undefined;
    const [foreign] = (isMap ? SURVEY_OPTIONS : Object.keys(MAP_IMPORT_OPTIONS)).filter((name) =>
      isGiven(given, name),
    );
    if (foreign !== undefined && (isMap || survey !== undefined)) {
      throw new UsageError(isMap ? words.surveyOnly(foreign) : words.mapOnly(foreign));
    }
    const [timed] = Object.keys({ ...WAVE_OPTIONS, ...PERIOD_OPTION }).filter((name) => isGiven(given, name));
    if (timed !== undefined && (isMap || given.text("mapping") === undefined))
      throw new UsageError(sourceMessages.answersOnly(timed));
    if (isMap) return takeMap(given, context);
    if (survey === undefined) throw new UsageError(words.noSource);
    const proposal = given.text("write-mapping");
    return proposal === undefined
      ? importSurvey(given, context, survey)
      : proposeMapping(given, context, survey, proposal);
  },
};

/** Writes what the workbench would propose for this table, to look at and to change. */
async function proposeMapping(
  given: Arguments,
  context: CommandContext,
  survey: string,
  to: string,
): Promise<Outcome> {
  if (given.text("mapping") !== undefined) throw new UsageError(words.bothMappings);
  const [file] = given.positionals(["FILE"], 0);
  refuseExisting(context, to, given.flag("force"));
  const register = file === undefined ? [] : registerOf(await readEngagement(context, file));
  const bytes = await readInput(context, survey, TABLE_LIMITS.bytes);
  const table = inFile(survey, () => readTable(bytes, basename(survey)));
  const answers = beforeTotals(table);
  const plans = guessMapping(answers, register);
  const rangeOfColumn = (name: string) => rangeOf(answers.columns[table.names.indexOf(name)] ?? NO_COLUMN);
  for (const { columns, low, high, minimum, maximum, elevens } of doubtfulScales(plans, rangeOfColumn)) {
    const named = columns.join("”, “");
    const told = elevens
      ? words.elevens(named, elevens.count, elevens.of)
      : words.doubtfulScale(named, `${low}–${high}`, `${minimum}–${maximum}`);
    context.warn(told);
  }
  for (const { columns, words: found, unscored } of wordGroups(plans, rangeOfColumn)) {
    const named = columns.join("”, “");
    const unread = found.filter(({ number }) => number === null).map(({ text }) => text);
    if (unscored) context.warn(words.unscoredWords(named));
    else if (unread.length > 0) context.warn(words.unreadWords(named, unread.join(", ")));
  }
  const { alone } = withoutPerception(plans);
  if (alone > 0) context.warn(words.withoutPerception(alone));
  const nameOf = (id: string) => register.find((touchPoint) => touchPoint.id === id)?.name ?? "";
  await writeOutput(context, to, new TextEncoder().encode(writeMappingFile(plans, table, nameOf)));
  const asked = plans.filter(({ role }) => role !== "ignore").length;
  return {
    json: { written: to, columns: plans.length, mapped: asked, rows: table.rowCount },
    text: `${messages.written(to)}\n${words.proposed(asked, plans.length, survey)}`,
  };
}

async function importSurvey(given: Arguments, context: CommandContext, survey: string): Promise<Outcome> {
  const mappingName = given.needText("mapping");
  const to = given.needText("to");
  const fresh = given.flag("new");
  const [file] = given.positionals(fresh ? [] : ["FILE"]);
  refuseExisting(context, to, given.flag("force"));
  const contents: EngagementContents =
    file === undefined ? startEngagement(nameOfFile(basename(to))) : await readEngagement(context, file);
  const wave = waveTold(given);
  const mapping = readMappingFile(await readInput(context, mappingName), mappingName);
  const bytes = await readInput(context, survey, TABLE_LIMITS.bytes);
  const table = inFile(survey, () => readTable(bytes, basename(survey), csvOptionsOf(mapping)));
  const plans = plansOfMapping(mapping, table, mappingName);
  const { blocking, faults } = surveyFaults(plans, table);
  const [first] = blocking;
  if (first !== undefined) throw new UserError(first, mappingName);
  if (
    plans.some(({ role }) => role === "wave") &&
    (wave.wavePeriod !== "none" || wave.waveName + wave.waveDate !== "")
  )
    throw new UserError(waveMessages.columnOfWaves, mappingName);
  if (wave.wavePeriod !== "none" && !plans.some(({ role }) => role === "date"))
    throw new UserError(waveMessages.noDates, mappingName);
  if (faults.length > 0 && !given.flag("lenient")) {
    throw new UserError(
      words.refused(faults[0]?.message ?? "", faults.length - 1),
      `${survey}, ${faults[0]?.place}`,
    );
  }
  for (const { place, message } of faults) context.warn(`${survey}, ${place}: ${message}`);
  const name = given.text("name") ?? nameOfFile(basename(survey));
  const taken = takeSurvey(contents, { table, plans, name, fileName: basename(survey), wave });
  if (taken.heldBefore) context.warn(words.heldBefore(basename(survey)));
  for (const column of freeTexts(plans))
    context.warn(column === taken.written ? words.textsTaken(column) : words.textsLeft(column));
  await writeEngagement(context, to, taken.contents);
  return {
    json: {
      written: to,
      engagement: engagementOf(taken.contents.records).name,
      survey: name,
      respondents: table.rowCount,
      questions: taken.questions,
      touchPointsMade: taken.touchPointsMade,
      leftOut: faults.map(({ place, message }) => ({ place, message })),
    },
    text: `${messages.written(to)}\n${words.imported(table.rowCount, taken.questions, taken.touchPointsMade)}`,
  };
}
