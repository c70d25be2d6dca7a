import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ColumnReader } from "../core/columns.ts";
import type { ReadModel } from "../core/model.ts";
import type { Respondents } from "./answers/cell-counts.ts";
import { answersOf, type CodedAnswers, codedAnswers } from "./answers/coded-answers.ts";
import { stretch } from "./answers/merged-answers.ts";
import { respondentsOf } from "./answers/respondents.ts";
import { type Tally, tallyOf } from "./answers/tally.ts";
import { columnOf } from "./dataset-column.ts";
import type { ScorecardNote, SegmentFilter } from "./figures.ts";
import { isScaled } from "./question-roles.ts";
import type { Question, SurveyMapping } from "./records.ts";
import { type MeasureScope, scopeOf } from "./scope.ts";

export { type SegmentChoice, segmentChoices } from "./segment-choices.ts";

export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
}

/** One question's answers. */
export interface Answers extends Scale {
  readonly question: Question;
  /** One per respondent who passed the filter; NaN = not answered. Made when first asked for. */
  readonly values: Float64Array;
  /** One per row of the data set, whoever passed. */
  readonly coded: CodedAnswers;
  /** How often each answer was given by those who passed. Counted when first asked for. */
  readonly tally: Tally;
}

export interface SurveyAnswers {
  readonly mapping: SurveyMapping;
  readonly questions: readonly Answers[];
  readonly respondents: number;
  readonly respondentsInAll: number;
  /** The rows that passed, and the weights of all rows. */
  readonly passed: Respondents;
  /** One per respondent who passed the filter, their mean near 1; null when respondents carry no weights. */
  readonly weights: Float64Array | null;
}

class QuestionAnswers implements Answers {
  readonly question: Question;
  readonly minimum: number;
  readonly maximum: number;
  readonly coded: CodedAnswers;
  readonly #passed: Respondents;
  #values: Float64Array | null = null;
  #tally: Tally | null = null;

  constructor(question: Question, coded: CodedAnswers, passed: Respondents) {
    this.question = question;
    this.minimum = question.minimum;
    this.maximum = question.maximum;
    this.coded = coded;
    this.#passed = passed;
  }

  get values(): Float64Array {
    this.#values ??= answersOf(this.coded, this.#passed.rows);
    return this.#values;
  }

  get tally(): Tally {
    this.#tally ??= tallyOf(this.coded, this.#passed);
    return this.#tally;
  }
}

/** Every survey of the engagement as numbers, of those whom the scope lets in; what could not be read is noted. */
export function readSurveys(
  model: ReadModel,
  readColumn: ColumnReader,
  scope: MeasureScope | readonly SegmentFilter[],
): { surveys: SurveyAnswers[]; notes: ScorecardNote[] } {
  const notes: ScorecardNote[] = [];
  const surveys: SurveyAnswers[] = [];
  for (const mapping of model.all("surveyMapping").sort(byOrder)) {
    const dataset = model.get("dataset", mapping.datasetId);
    if (!dataset) continue;
    const passed = respondentsOf(mapping, dataset, readColumn, scopeOf(scope), notes);
    const questions: Answers[] = [];
    for (const question of mapping.questions) {
      if (!isScaled(question.role)) continue;
      const column = columnOf(dataset, question.column, readColumn);
      if (!column) {
        const known = dataset.columns.some((entry) => entry.name === question.column);
        notes.push({ kind: known ? "missing-data" : "missing-column", subject: question.column });
        continue;
      }
      questions.push(new QuestionAnswers(question, codedAnswers(column, question), passed));
    }
    const respondentsInAll = dataset.rowCount;
    surveys.push({
      mapping,
      questions,
      respondents: passed.rows?.length ?? respondentsInAll,
      respondentsInAll,
      passed,
      get weights() {
        return passed.weights && pick(passed.weights, passed.rows);
      },
    });
  }
  return { surveys, notes };
}

const pick = (values: Float64Array, rows: Uint32Array | null): Float64Array =>
  rows ? Float64Array.from(rows, (row) => values[row] ?? 0) : values;

export const sameScale = (a: Scale, b: Scale): boolean => a.minimum === b.minimum && a.maximum === b.maximum;

/** Stretches an answer linearly from one scale to another. */
export const rescale = stretch;

/** The scale with the most answers; ties go to the one met first. */
export function mainScale(answers: readonly Answers[]): Scale | null {
  const [first] = answers;
  if (!first) return null;
  // Answers are only counted where there is something to choose.
  if (answers.every((one) => sameScale(one, first))) return scaleOf(first);
  const counts: { scale: Scale; count: number }[] = [];
  for (const one of answers) {
    const count = one.tally.counts.reduce((sum, times) => sum + times, 0);
    const held = counts.find((entry) => sameScale(entry.scale, one));
    if (held) held.count += count;
    else counts.push({ scale: scaleOf(one), count });
  }
  let best = counts[0];
  for (const entry of counts) if (best && entry.count > best.count) best = entry;
  return best?.scale ?? null;
}

const scaleOf = ({ minimum, maximum }: Scale): Scale => ({ minimum, maximum });

/** Answers of one role about one touch point (or about all, with null). */
export const answersFor = (
  survey: SurveyAnswers,
  role: Question["role"],
  touchPointId: Id | null,
): Answers[] =>
  survey.questions.filter(({ question }) => question.role === role && question.touchPointId === touchPointId);

/** One value per respondent out of several questions: the mean of those he answered, on the wanted scale. */
export function perRespondent(answers: readonly Answers[], count: number, scale: Scale): Float64Array {
  const sums = new Float64Array(count);
  const counts = new Uint16Array(count);
  for (const one of answers) {
    for (let row = 0; row < count; row++) {
      const value = one.values[row] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      sums[row] = (sums[row] ?? 0) + rescale(value, one, scale);
      counts[row] = (counts[row] ?? 0) + 1;
    }
  }
  return sums.map((sum, row) => (counts[row] ? sum / (counts[row] ?? 1) : Number.NaN));
}
