import type { Id } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import type { ColumnReader } from "@shared/domain/core/columns.ts";
import { engagementOf } from "@shared/domain/core/contents.ts";
import { Model } from "@shared/domain/core/model.ts";
import { computeChanges } from "@shared/domain/measure/changes.ts";
import { touchPointRegister } from "@shared/domain/register/register.ts";
import { reportFormat } from "@shared/domain/report/format.ts";
import { scopeAsked } from "@shared/domain/scoring/newest-wave.ts";
import type { AskedScope } from "@shared/domain/scoring/scope.ts";
import { computeScorecard, type Scorecard, type SegmentFilter } from "@shared/domain/scoring/scorecard.ts";
import { segmentChoices } from "@shared/domain/scoring/survey-answers.ts";
import { waves } from "@shared/domain/scoring/waves.ts";
import { analysesMessages } from "../analyses-messages.ts";
import { analysesText } from "../analyses-text.ts";
import { UsageError } from "../arguments.ts";
import type { Command } from "../command.ts";
import { readEngagement } from "../files.ts";
import { type Analyses, analysesJson, computeAnalyses } from "../measure-analyses.ts";
import { measureText } from "../measure-text.ts";
import { messages } from "../messages.ts";
import { computeTouchPointAnalyses, touchPointAnalysesJson } from "../touch-point-analyses.ts";
import { touchPointText } from "../touch-point-text.ts";

const words = messages.measure;

export const measure: Command = {
  name: "measure",
  summary: words.summary,
  usage: ["measure FILE.frontstage [--segment NAME=VALUE …] [--wave NAME | --all-waves] [--json]"],
  options: {
    segment: { type: "string", multiple: true, value: "NAME=VALUE", help: words.segment },
    wave: { type: "string", value: "NAME", help: words.wave },
    "all-waves": { type: "boolean", help: words.allWaves },
  },
  details: words.details,
  async run(given, context) {
    const [file = ""] = given.positionals(["FILE"]);
    const asked = given.list("segment");
    for (const text of asked) if (!/.=./.test(text)) throw new UsageError(words.badSegment(text));
    const contents = await readEngagement(context, file);
    const model = new Model(contents.records);
    const readColumn: ColumnReader = (datasetId, column) => contents.columns.get(datasetId)?.[column] ?? null;
    const choices = segmentChoices(model, readColumn, Number.POSITIVE_INFINITY);
    const segments = asked.map((text) => readSegment(text, choices, file));
    const rounds = waves(model, readColumn);
    const named = given.text("wave");
    if (named !== undefined && given.flag("all-waves")) throw new UsageError(words.waveOrAll);
    if (named !== undefined && !rounds.some(({ key }) => key === named)) {
      throw new UserError(words.unknownWave(named, rounds.map(({ key }) => key).join(", ")), file);
    }
    const scope: AskedScope = { segments, wave: given.flag("all-waves") ? null : named };
    const { wave } = scopeAsked(model, readColumn, scope);
    const card = computeScorecard(model, readColumn, scope);
    const changes = computeChanges(model, readColumn, { segments, wave });
    const { id, name, language, currency } = engagementOf(contents.records);
    const register = touchPointRegister(model);
    const rows = new Map(register.map((row) => [row.touchPoint.id, row]));
    const surveyOf = (mappingId: Id) => model.get("surveyMapping", mappingId)?.name ?? "";
    const nameOf = (id: Id) => rows.get(id)?.touchPoint.name ?? "";
    const points = computeTouchPointAnalyses(model, readColumn, { segments, wave });
    const analyses = computeAnalyses(model, readColumn, { segments, wave });
    const { touchPoints, questions, agreement, ...whole } = card;
    const format = reportFormat(language, currency);
    const everybody = segments.length === 0 ? null : notOfSegment(card, analyses);
    return {
      json: {
        file,
        engagement: { id, name },
        segments,
        ofEverybody: everybody,
        waves: rounds,
        changes,
        ...whole,
        touchPoints: touchPoints.map((figures, index) => {
          const row = register[index];
          return {
            name: row?.touchPoint.name ?? "",
            stage: row?.stage ?? "",
            channel: row?.touchPoint.channel ?? "",
            class: row?.touchPoint.class ?? null,
            ...figures,
          };
        }),
        questions: questions.map((figures) => ({
          survey: surveyOf(figures.mappingId),
          touchPoint: model.get("touchPoint", figures.touchPointId)?.name ?? null,
          ...figures,
        })),
        agreement: agreement.map((figures) => ({
          rubric: model.get("rubric", figures.rubricId)?.name ?? "",
          ...figures,
        })),
        ...touchPointAnalysesJson(points, nameOf),
        ...analysesJson(analyses, rows),
      },
      text: [
        measureText({ name, language, currency, segments, wave, card, changes, register, surveyOf }),
        ...(wave === null ? [] : ["", analysesMessages.allWaves]),
        ...(everybody === null ? [] : ["", everybody]),
        ...touchPointText(points, { nameOf, format, wave }),
        ...analysesText(analyses, rows, format),
      ].join("\n"),
    };
  },
};

/** Says which parts no segment limits; null where there is none of them. */
function notOfSegment({ touchPoints }: Scorecard, { rounds, logs }: Analyses): string | null {
  const observed = touchPoints.some((figures) => figures.observed !== null);
  return observed || rounds.length > 0 || logs.length > 0
    ? analysesMessages.ofEverybody(observed, rounds.length > 0, logs.length > 0)
    : null;
}

/** NAME=VALUE against the columns and values that the surveys have; both may hold a “=” of their own. */
function readSegment(text: string, choices: ReturnType<typeof segmentChoices>, file: string): SegmentFilter {
  const column = choices.filter((choice) => text.startsWith(`${choice.column}=`)).at(-1);
  if (!column) {
    const known = choices.map((choice) => choice.column).join(", ");
    throw new UserError(words.unknownColumn(text.slice(0, text.indexOf("=")), known), file);
  }
  const value = text.slice(column.column.length + 1);
  if (!column.values.some((entry) => entry.value === value)) {
    const known = column.values
      .map((entry) => entry.value)
      .slice(0, 30)
      .join(", ");
    throw new UserError(words.unknownValue(column.column, value, known), file);
  }
  return { column: column.column, value };
}
