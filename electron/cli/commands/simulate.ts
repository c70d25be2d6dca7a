import type { Id } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import { engagementOf } from "@shared/domain/core/contents.ts";
import { Model } from "@shared/domain/core/model.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { reportFormat } from "@shared/domain/report/format.ts";
import {
  type JourneyChoice,
  type SimulatedJourney,
  simulateJourney,
} from "@shared/domain/simulation/simulate-journey.ts";
import type { DocumentPart } from "@shared/interchange/simulation/document-part.ts";
import { journeyJson } from "@shared/interchange/simulation/journey-json.ts";
import { journeyParts } from "@shared/interchange/simulation/journey-parts.ts";
import { messages as documentMessages } from "@shared/interchange/simulation/messages.ts";
import { partsMarkdown } from "@shared/interchange/simulation/parts-markdown.ts";
import { type Arguments, UsageError } from "../arguments.ts";
import type { Command } from "../command.ts";
import { readEngagement } from "../files.ts";
import { partsText } from "../parts-text.ts";
import { simulateMessages as words } from "../simulate-messages.ts";
import { type ChosenJourneys, chooseJourneys } from "../simulated-journeys.ts";

const FORMATS = ["text", "json", "markdown"];
/** One run has no interval. */
const FEWEST_RUNS = 2;
const MOST_RUNS = 10_000;
const LARGEST_SEED = 2 ** 32 - 1;

export const simulate: Command = {
  name: "simulate",
  summary: words.summary,
  usage: [
    "simulate FILE.frontstage [--journey NAME | --blueprint NAME …] [--runs N] [--seed N] [--format text|json|markdown]",
  ],
  options: {
    journey: { type: "string", value: "NAME", help: words.journey },
    blueprint: { type: "string", multiple: true, value: "NAME", help: words.blueprint },
    runs: { type: "string", value: "N", help: words.runs },
    seed: { type: "string", value: "N", help: words.seed },
    format: { type: "string", value: "NAME", help: words.format },
  },
  details: words.details,
  async run(given, context) {
    const [file = ""] = given.positionals(["FILE"]);
    const written = writtenAs(given);
    const runs = wholeNumber(given, "runs", FEWEST_RUNS, MOST_RUNS);
    const seed = wholeNumber(given, "seed", 0, LARGEST_SEED);
    const { records } = await readEngagement(context, file);
    const model = new Model(seed === undefined ? records : withSeed(records, seed));
    const { id, name, language, currency } = engagementOf(records);
    const chosen = chooseJourneys(model, given, file);
    const { only } = chosen;
    const choice = { ...(only && { only }), ...(runs !== undefined && { runs }) };
    const simulated = chosen.journeyIds.map((journeyId) => run(model, journeyId, choice, file));
    const format = reportFormat(language, currency);
    const parts = [
      { level: 1, title: documentMessages.title(name) } as const,
      ...simulated.flatMap((one) => journeyParts(model, one, format)),
      ...leftOutPart(chosen),
    ];
    return {
      json: {
        file,
        engagement: { id, name },
        journeys: simulated.map((one) => journeyJson(model, one)),
        leftOut: chosen.leftOut,
      },
      text: written === "markdown" ? partsMarkdown(parts).trimEnd() : partsText(parts),
      faults: faultsOf(simulated, file),
    };
  },
};

function writtenAs(given: Arguments): string {
  const format = given.text("format");
  if (format === undefined) return "text";
  if (!FORMATS.includes(format)) throw new UsageError(words.badFormat(format, FORMATS.join(", ")));
  if (given.flag("json") && format !== "json") throw new UsageError(words.twoFormats(format));
  return format;
}

function wholeNumber(given: Arguments, name: string, from: number, to: number): number | undefined {
  const text = given.text(name);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < from || value > to)
    throw new UsageError(words.badNumber(name, text, from, to));
  return value;
}

/** The sheet of assumptions then names the seed that was used. */
const withSeed = (records: readonly AnyRecord[], seed: number): AnyRecord[] =>
  records.map((record) => (record.type === "demand" ? { ...record, seed } : record));

function run(model: Model, journeyId: Id, choice: JourneyChoice, file: string): SimulatedJourney {
  try {
    return simulateJourney(model, journeyId, choice);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const { name } = model.need("journey", journeyId);
    throw new UserError(words.stopped(name, error.message), file);
  }
}

const leftOutPart = ({ leftOut }: ChosenJourneys): DocumentPart[] =>
  leftOut.length === 0
    ? []
    : [{ level: 2, title: documentMessages.leftOut, list: leftOut.map(({ message }) => message) }];

function faultsOf(simulated: readonly SimulatedJourney[], file: string): string[] {
  if (simulated.length === 0) return [words.nothing(file)];
  return simulated.flatMap(({ journey, versions }) =>
    versions.flatMap(({ blueprint, service }) =>
      service.ok
        ? []
        : [words.cannotRun(file, `${journey.name} / ${blueprint.name}`, service.problems.length)],
    ),
  );
}
