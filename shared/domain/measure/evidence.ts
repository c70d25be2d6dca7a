import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ColumnReader } from "../core/columns.ts";
import type { ReadModel } from "../core/model.ts";
import { aggregatesAbout } from "../scoring/aggregate-figures.ts";
import { respondentsOf } from "../scoring/answers/respondents.ts";
import { columnOf } from "../scoring/dataset-column.ts";
import { scopeAsked } from "../scoring/newest-wave.ts";
import { countReadings, type ReadingCounts } from "../scoring/recode.ts";
import type { AggregateScore, Question, QuestionRole, ScoreMeasure } from "../scoring/records.ts";
import type { AskedScope } from "../scoring/scope.ts";
import { readSurveys } from "../scoring/survey-answers.ts";
import { type Verdict, verdictOf } from "../scoring/verdicts.ts";
import { type EvidenceRow, pageOfRows, type ReadSource } from "./evidence-rows.ts";
import { type ObservedEvidence, observedEvidence } from "./observed-evidence.ts";

export const EVIDENCE_FIGURES = [
  "expectation",
  "perception",
  "gap",
  "importance",
  "derivedImportance",
  "nps",
  "csat",
  "ces",
  "overall",
  "overallGap",
  "weightedGap",
  "kano",
  "observed",
] as const;
export type EvidenceFigure = (typeof EVIDENCE_FIGURES)[number];

/** How a figure is made: screens hold the words and the source of each. */
export type FormulaId =
  | "mean-student-t"
  | "paired-gap-student-t"
  | "mean-of-respondents-gaps"
  | "mean-of-respondents-weighted-gaps"
  | "nps-normal"
  | "share-wilson"
  | "pearson"
  | "kano-counts"
  | "observed-mean";

export interface EvidenceQuestion {
  readonly scope: AskedScope;
  /** Null for a figure about the whole. */
  readonly touchPointId: Id | null;
  readonly figure: EvidenceFigure;
  /** The page of rows. */
  readonly offset?: number;
  readonly limit?: number;
}

/** One column that the figure reads. */
export interface EvidenceSource {
  readonly mappingId: Id;
  readonly survey: string;
  readonly datasetId: Id;
  readonly dataset: string;
  readonly fileName: string;
  readonly sheet: string;
  /** Name of the column, and what the file says of it beside. */
  readonly label: string;
  readonly question: Question;
  readonly weighted: boolean;
  /** Rows of the data set, and those that the scope lets in; the readings are of the latter. */
  readonly rows: number;
  readonly passed: number;
  readonly readings: ReadingCounts;
}

export interface Evidence {
  readonly formula: FormulaId;
  readonly confidence: number;
  readonly sources: readonly EvidenceSource[];
  /** A page of the rows that count, in the order of the surveys. */
  readonly rows: readonly EvidenceRow[];
  /** All rows that count. */
  readonly total: number;
  readonly offset: number;
  readonly observed: ObservedEvidence | null;
  /** Scores without answers about the same, used or set aside. */
  readonly aggregates: readonly AggregateScore[];
}

const PAGE = 100;

const FORMULAS: Record<EvidenceFigure, FormulaId> = {
  expectation: "mean-student-t",
  perception: "mean-student-t",
  gap: "paired-gap-student-t",
  importance: "mean-student-t",
  derivedImportance: "pearson",
  nps: "nps-normal",
  csat: "share-wilson",
  ces: "share-wilson",
  overall: "mean-student-t",
  overallGap: "mean-of-respondents-gaps",
  weightedGap: "mean-of-respondents-weighted-gaps",
  kano: "kano-counts",
  observed: "observed-mean",
};

/** The answers, sheets and scores behind one figure, and how it was made of them. */
export function computeEvidence(
  model: ReadModel,
  readColumn: ColumnReader,
  { scope: asked, touchPointId, figure, offset = 0, limit = PAGE }: EvidenceQuestion,
): Evidence {
  const scope = scopeAsked(model, readColumn, asked);
  const allRead: ReadSource[] = [];
  const allSources: EvidenceSource[] = [];
  const verdict =
    figure === "derivedImportance" ? verdictOf(readSurveys(model, readColumn, scope).surveys) : null;
  for (const mapping of model.all("surveyMapping").sort(byOrder)) {
    const dataset = model.get("dataset", mapping.datasetId);
    if (!dataset) continue;
    const respondents = respondentsOf(mapping, dataset, readColumn, scope, []);
    for (const question of questionsBehind(mapping.questions, figure, touchPointId, verdict)) {
      const column = columnOf(dataset, question.column, readColumn);
      if (!column) continue;
      allRead.push({ mappingId: mapping.id, question, column, respondents });
      allSources.push({
        mappingId: mapping.id,
        survey: mapping.name,
        datasetId: dataset.id,
        dataset: dataset.name,
        fileName: dataset.fileName,
        sheet: dataset.sheet,
        label: dataset.columns.find(({ name }) => name === question.column)?.label ?? "",
        question,
        weighted: respondents.weights !== null,
        rows: dataset.rowCount,
        passed: respondents.rows?.length ?? dataset.rowCount,
        readings: countReadings(column, question, respondents.rows),
      });
    }
  }
  const isUsed = SHARES.includes(figure) ? onMainScale(allSources) : () => true;
  // A survey of another wave has nothing to do with a figure that others answer.
  const isAnswered = allSources.some(({ passed }) => passed > 0);
  const used = allSources.map(({ question, passed }) => isUsed(question) && (passed > 0 || !isAnswered));
  const sources = allSources.filter((_, at) => used[at]);
  const read = allRead.filter((_, at) => used[at]);
  const measure = figure === "overallGap" ? "gap" : figure;
  const aggregates =
    measure === "observed" ||
    measure === "derivedImportance" ||
    measure === "kano" ||
    measure === "weightedGap"
      ? []
      : scoresBehind(aggregatesAbout(model, touchPointId, scope), measure, touchPointId);
  return {
    formula: FORMULAS[figure],
    confidence: model.all("engagement")[0]?.confidence ?? 0.95,
    sources,
    ...pageOfRows(read, needsBoth(figure, verdict), offset, limit),
    offset,
    observed:
      figure === "observed" && touchPointId !== null
        ? observedEvidence(model, touchPointId, offset, limit)
        : null,
    aggregates,
  };
}

/** A gap that nobody reported is that of the means that somebody did; of the whole there is no such gap. */
export function scoresBehind(
  given: ReturnType<typeof aggregatesAbout>,
  measure: ScoreMeasure,
  touchPointId: Id | null,
): readonly AggregateScore[] {
  const own = given.get(measure) ?? [];
  if (own.length > 0 || measure !== "gap" || touchPointId === null) return own;
  return [...(given.get("expectation") ?? []), ...(given.get("perception") ?? [])];
}

const KANO = ["kanoFunctional", "kanoDysfunctional"] as const;
const SHARES: readonly EvidenceFigure[] = ["nps", "csat", "ces"];

/** Boxes are counted on the scale with the most answers alone: surveys on another one are not behind the figure. */
function onMainScale(sources: readonly EvidenceSource[]): (question: Question) => boolean {
  const answered = new Map<string, number>();
  const key = ({ minimum, maximum }: Question) => `${minimum} ${maximum}`;
  for (const { question, readings } of sources)
    answered.set(key(question), (answered.get(key(question)) ?? 0) + readings.answered);
  // Ties go to the one met first, as in the figure.
  const [main] = [...answered].sort((a, b) => b[1] - a[1])[0] ?? [];
  return (question) => key(question) === main;
}

const RATINGS: readonly QuestionRole[] = ["expectation", "perception"];

/** The questions that a figure is made of, in their order. */
function questionsBehind(
  questions: readonly Question[],
  figure: EvidenceFigure,
  touchPointId: Id | null,
  verdict: Verdict | null,
): Question[] {
  const about = (role: QuestionRole, id: Id | null) =>
    questions.filter((question) => question.role === role && question.touchPointId === id);
  switch (figure) {
    case "observed":
      return [];
    case "gap":
      return RATINGS.flatMap((role) => about(role, touchPointId));
    case "kano":
      return KANO.flatMap((role) => about(role, touchPointId).slice(0, 1));
    case "overallGap":
      return questions.filter(({ role, touchPointId: id }) => RATINGS.includes(role) && id !== null);
    case "weightedGap":
      return weighedQuestions(questions);
    case "derivedImportance":
      return [...about("perception", touchPointId), ...(verdict ? about(verdict, null).slice(0, 1) : [])];
    case "expectation":
    case "perception":
    case "importance":
      return about(figure, touchPointId);
    default:
      return about(figure, touchPointId).slice(0, 1);
  }
}

const WEIGHED: readonly QuestionRole[] = [...RATINGS, "importance"];

/** Those about touch points that were asked all three. */
function weighedQuestions(questions: readonly Question[]): Question[] {
  const has = new Set(questions.map(({ role, touchPointId }) => `${role} ${touchPointId}`));
  return questions.filter(
    ({ role, touchPointId: id }) =>
      id !== null && WEIGHED.includes(role) && WEIGHED.every((needed) => has.has(`${needed} ${id}`)),
  );
}

/** The roles of which a respondent must have answered at least one question each; null when one answer is enough. */
function needsBoth(figure: EvidenceFigure, verdict: Verdict | null): readonly QuestionRole[] | null {
  if (figure === "weightedGap") return WEIGHED;
  if (figure === "gap" || figure === "overallGap") return ["expectation", "perception"];
  if (figure === "kano") return KANO;
  return figure === "derivedImportance" && verdict ? ["perception", verdict] : null;
}
