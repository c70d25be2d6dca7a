import type { AnyRecord } from "../../records.ts";
import type { DatasetColumn } from "../../scoring/columns.ts";
import type { Question, QuestionRole } from "../../scoring/records.ts";
import { NO_WAVE } from "../../scoring/wave-fields.ts";
import { RESPONDENTS, SURVEY_SEGMENTS, surveyAnswers } from "./survey-answers.ts";
import { TOUCH_POINT_KEYS, type TouchPointKey, touchPointId } from "./touch-points.ts";

export const SURVEY_ID = "dataset.october-2026";

const expectationColumn = (key: TouchPointKey) => `expected ${key}`;
const perceptionColumn = (key: TouchPointKey) => `perceived ${key}`;

const numbers = (values: Float64Array): DatasetColumn => ({ values, dictionary: null });

/** The data set, what its columns mean, and the answers themselves. */
export function surveyRecords(): { records: AnyRecord[]; columns: DatasetColumn[] } {
  const table = surveyAnswers();
  const respondents = Float64Array.from({ length: RESPONDENTS }, (_, row) => row + 1);
  const columns: (readonly [name: string, column: DatasetColumn])[] = [
    ["respondent", numbers(respondents)],
    [
      "segment",
      { values: table.segments, dictionary: ["", ...SURVEY_SEGMENTS.map(([name]) => name as string)] },
    ],
    ...TOUCH_POINT_KEYS.flatMap((key, index) => [
      [expectationColumn(key), numbers(table.expectations[index] ?? new Float64Array(RESPONDENTS))] as const,
      [perceptionColumn(key), numbers(table.perceptions[index] ?? new Float64Array(RESPONDENTS))] as const,
    ]),
    ["recommend 0-10", numbers(table.recommendation)],
    ["overall", numbers(table.overall)],
  ];
  const records: AnyRecord[] = [
    {
      id: SURVEY_ID,
      type: "dataset",
      name: "Client survey, October 2026 (made up for this sample)",
      purpose: "survey",
      fileName: "client-survey-october-2026.csv",
      sheet: "",
      encoding: "utf-8",
      delimiter: ",",
      rowCount: RESPONDENTS,
      columns: columns.map(([name, column]) => ({
        name,
        label: "",
        kind: column.dictionary ? "text" : "number",
      })),
      importedOn: "2026-10-30",
      dropped: [],
      pseudonymous: [],
      order: "a0",
    },
    {
      id: "mapping.october-2026",
      type: "surveyMapping",
      name: "Client survey, October 2026",
      datasetId: SURVEY_ID,
      questions: [
        question("segment", "segment", null, 0, 0),
        ...TOUCH_POINT_KEYS.flatMap((key) => [
          question(expectationColumn(key), "expectation", touchPointId(key), 1, 7),
          question(perceptionColumn(key), "perception", touchPointId(key), 1, 7),
        ]),
        question("recommend 0-10", "nps", null, 0, 10),
        question("overall", "overall", null, 1, 7),
      ],
      ...NO_WAVE,
      order: "a0",
    },
  ];
  return { records, columns: columns.map(([, column]) => column) };
}

function question(
  column: string,
  role: QuestionRole,
  touchPointId: string | null,
  minimum: number,
  maximum: number,
): Question {
  return { column, role, touchPointId, minimum, maximum, missing: [], codes: [], shift: 0, reversed: false };
}
