import type { ColumnReader, DatasetColumn } from "../core/columns.ts";
import type { Dataset, QuestionRole, SurveyMapping } from "./records.ts";

/** A data set's column by its name; null where there is none, or its data is missing. */
export function columnOf(
  dataset: Pick<Dataset, "id" | "columns">,
  name: string,
  readColumn: ColumnReader,
): DatasetColumn | null {
  const index = dataset.columns.findIndex((column) => column.name === name);
  return index < 0 ? null : readColumn(dataset.id, index);
}

/** The first column that a survey gives this role. */
export function columnWithRole(
  mapping: Pick<SurveyMapping, "questions">,
  dataset: Pick<Dataset, "id" | "columns">,
  role: QuestionRole,
  readColumn: ColumnReader,
): DatasetColumn | null {
  const question = mapping.questions.find((one) => one.role === role);
  return question ? columnOf(dataset, question.column, readColumn) : null;
}
