import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "../core/model.ts";
import type { ColumnReader } from "./columns.ts";
import type { ScorecardNote, SegmentFilter } from "./figures.ts";
import { isScaled } from "./question-roles.ts";
import { cellText, recodeColumn } from "./recode.ts";
import type { Dataset, Question, SurveyMapping } from "./records.ts";

export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
}

/** One question's answers, one per respondent who passed the filter; NaN = not answered. */
export interface Answers extends Scale {
  readonly question: Question;
  readonly values: Float64Array;
}

export interface SurveyAnswers {
  readonly mapping: SurveyMapping;
  readonly questions: readonly Answers[];
  readonly respondents: number;
  readonly respondentsInAll: number;
}

/** Every survey of the engagement as numbers, filtered; what could not be read is noted. */
export function readSurveys(
  model: ReadModel,
  readColumn: ColumnReader,
  segments: readonly SegmentFilter[],
): { surveys: SurveyAnswers[]; notes: ScorecardNote[] } {
  const notes: ScorecardNote[] = [];
  const surveys: SurveyAnswers[] = [];
  for (const mapping of model.all("surveyMapping").sort(byOrder)) {
    const dataset = model.get("dataset", mapping.datasetId);
    if (!dataset) continue;
    const rows = filterRows(dataset, readColumn, segments, notes);
    const questions: Answers[] = [];
    for (const question of mapping.questions) {
      if (!isScaled(question.role)) continue;
      const column = columnOf(dataset, question.column, readColumn);
      if (!column) {
        const known = dataset.columns.some((entry) => entry.name === question.column);
        notes.push({ kind: known ? "missing-data" : "missing-column", subject: question.column });
        continue;
      }
      const all = recodeColumn(column, question);
      questions.push({
        question,
        minimum: question.minimum,
        maximum: question.maximum,
        values: rows === null ? all : Float64Array.from(rows, (row) => all[row] ?? Number.NaN),
      });
    }
    const respondentsInAll = dataset.rowCount;
    surveys.push({ mapping, questions, respondents: rows?.length ?? respondentsInAll, respondentsInAll });
  }
  return { surveys, notes };
}

export interface SegmentChoice {
  readonly column: string;
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

/** Columns that a survey names as segments, with the values that occur, most frequent first. */
export function segmentChoices(model: ReadModel, readColumn: ColumnReader, most = 50): SegmentChoice[] {
  const counts = new Map<string, Map<string, number>>();
  for (const mapping of model.all("surveyMapping").sort(byOrder)) {
    const dataset = model.get("dataset", mapping.datasetId);
    if (!dataset) continue;
    for (const question of mapping.questions) {
      const column = question.role === "segment" ? columnOf(dataset, question.column, readColumn) : null;
      if (!column) continue;
      const tally = counts.get(question.column) ?? new Map<string, number>();
      counts.set(question.column, tally);
      const perValue = new Map<number, number>();
      for (const value of column.values) perValue.set(value, (perValue.get(value) ?? 0) + 1);
      for (const [value, count] of perValue) {
        const text = column.dictionary
          ? (column.dictionary[value] ?? "")
          : Number.isNaN(value)
            ? ""
            : String(value);
        if (text !== "") tally.set(text, (tally.get(text) ?? 0) + count);
      }
    }
  }
  return [...counts].map(([column, tally]) => ({
    column,
    values: [...tally]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value))
      .slice(0, most),
  }));
}

function columnOf(dataset: Dataset, name: string, readColumn: ColumnReader) {
  const index = dataset.columns.findIndex((column) => column.name === name);
  return index < 0 ? null : readColumn(dataset.id, index);
}

/**
 * Rows that pass: values of one column are alternatives, columns are conditions. A data set that lacks the column
 * gives no row, since nobody in it is known to belong to the segment. Null = all rows.
 */
function filterRows(
  dataset: Dataset,
  readColumn: ColumnReader,
  segments: readonly SegmentFilter[],
  notes: ScorecardNote[],
): number[] | null {
  if (segments.length === 0) return null;
  const wanted = new Map<string, Set<string>>();
  for (const { column, value } of segments) {
    wanted.set(column, (wanted.get(column) ?? new Set()).add(value));
  }
  let passing = new Uint8Array(dataset.rowCount).fill(1);
  for (const [name, values] of wanted) {
    const column = columnOf(dataset, name, readColumn);
    if (!column) {
      notes.push({ kind: "segment-unknown", subject: dataset.name });
      return [];
    }
    passing = passing.map((passes, row) => (passes && values.has(cellText(column, row)) ? 1 : 0));
  }
  const rows: number[] = [];
  passing.forEach((passes, row) => {
    if (passes) rows.push(row);
  });
  return rows;
}

export const sameScale = (a: Scale, b: Scale): boolean => a.minimum === b.minimum && a.maximum === b.maximum;

/** Stretches an answer linearly from one scale to another. */
export const rescale = (value: number, from: Scale, to: Scale): number =>
  sameScale(from, to)
    ? value
    : to.minimum + ((value - from.minimum) / (from.maximum - from.minimum)) * (to.maximum - to.minimum);

/** The scale with the most answers; ties go to the one met first. */
export function mainScale(answers: readonly Answers[]): Scale | null {
  const counts: { scale: Scale; count: number }[] = [];
  for (const one of answers) {
    let count = 0;
    for (const value of one.values) if (!Number.isNaN(value)) count++;
    const held = counts.find((entry) => sameScale(entry.scale, one));
    if (held) held.count += count;
    else counts.push({ scale: { minimum: one.minimum, maximum: one.maximum }, count });
  }
  let best = counts[0];
  for (const entry of counts) if (best && entry.count > best.count) best = entry;
  return best?.scale ?? null;
}

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
