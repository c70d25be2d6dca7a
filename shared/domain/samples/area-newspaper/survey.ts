import type { DatasetColumn } from "../../core/columns.ts";
import type { AnyRecord } from "../../records.ts";
import type { Question, QuestionRole } from "../../scoring/records.ts";
import { type KanoKey, kanoAnswers } from "./kano-answers.ts";
import type { SampleTable } from "./sample-table.ts";
import {
  APRIL_2026,
  OCTOBER_2026,
  SURVEY_SEGMENTS,
  type SurveyTargets,
  surveyAnswers,
} from "./survey-answers.ts";
import { TOUCH_POINT_KEYS, type TouchPointKey, touchPointId } from "./touch-points.ts";

/**
 * One wave as it was brought in: the same questions each time, in autumn with Kano's pairs. Asked are clients whose
 * refund was paid in the half-year before, never the same ones twice; the reach of a touch point is of all clients.
 */
interface SurveyWave {
  readonly key: string;
  readonly name: string;
  readonly date: string;
  readonly importedOn: string;
  /** The first respondent's number: nobody has one that was given before. */
  readonly from: number;
  readonly targets: SurveyTargets;
  readonly asksKano: boolean;
  readonly order: string;
}

const WAVES: readonly SurveyWave[] = [
  {
    key: "april-2026",
    name: "April 2026",
    date: "2026-04-15",
    importedOn: "2026-04-30",
    from: 1,
    targets: APRIL_2026,
    asksKano: false,
    order: "a0",
  },
  {
    key: "october-2026",
    name: "October 2026",
    date: "2026-10-16",
    importedOn: "2026-10-30",
    from: 197,
    targets: OCTOBER_2026,
    asksKano: true,
    order: "a1",
  },
];

/** The waves of the client survey, each with what its columns mean and the answers themselves. */
export const surveyTables = (): SampleTable[] => WAVES.map(surveyTable);

const numbers = (values: Float64Array): DatasetColumn => ({ values, dictionary: null });
type AskedColumn = readonly [question: Question | null, name: string, column: DatasetColumn];

function surveyTable(wave: SurveyWave): SampleTable {
  const table = surveyAnswers(wave.targets);
  const rowCount = table.segments.length;
  const asked = (
    role: QuestionRole,
    name: string,
    column: DatasetColumn,
    [minimum, maximum]: readonly [number, number],
    key?: TouchPointKey,
  ): AskedColumn => [question(name, role, key, minimum, maximum), name, column];
  const kano = wave.asksKano ? kanoAnswers(rowCount) : new Map<KanoKey, never>();
  const columns: readonly AskedColumn[] = [
    [null, "respondent", numbers(Float64Array.from({ length: rowCount }, (_, row) => wave.from + row))],
    asked("segment", "segment", { values: table.segments, dictionary: ["", ...SURVEY_SEGMENTS] }, [0, 0]),
    ...TOUCH_POINT_KEYS.flatMap((key, index) => [
      asked("expectation", `expected ${key}`, numbers(at(table.expectations, index)), [1, 7], key),
      asked("perception", `perceived ${key}`, numbers(at(table.perceptions, index)), [1, 7], key),
    ]),
    ...[...kano].flatMap(([key, { there, missing }]) => [
      asked("kanoFunctional", `if good: ${key}`, numbers(there), [1, 5], key),
      asked("kanoDysfunctional", `if bad: ${key}`, numbers(missing), [1, 5], key),
    ]),
    asked("nps", "recommend 0-10", numbers(table.recommendation), [0, 10]),
    asked("overall", "overall", numbers(table.overall), [1, 7]),
  ];
  const datasetId = `dataset.${wave.key}`;
  const records: AnyRecord[] = [
    {
      id: datasetId,
      type: "dataset",
      name: `Survey of clients with a refund, ${wave.name} (made up for this sample)`,
      purpose: "survey",
      fileName: `client-survey-${wave.key}.csv`,
      sheet: "",
      encoding: "utf-8",
      delimiter: ",",
      rowCount,
      columns: columns.map(([, name, { dictionary }]) => ({
        name,
        label: "",
        kind: dictionary ? "text" : "number",
      })),
      importedOn: wave.importedOn,
      dropped: [],
      pseudonymous: [],
      order: wave.order,
    },
    {
      id: `mapping.${wave.key}`,
      type: "surveyMapping",
      name: `Survey of clients with a refund, ${wave.name}`,
      datasetId,
      questions: columns.flatMap(([question]) => question ?? []),
      waveName: wave.name,
      waveDate: wave.date,
      wavePeriod: "none",
      order: wave.order,
    },
  ];
  return { records, datasetId, columns: columns.map(([, , column]) => column) };
}

const at = (answers: readonly Float64Array[], index: number): Float64Array =>
  answers[index] ?? new Float64Array();

const question = (
  column: string,
  role: QuestionRole,
  key: TouchPointKey | undefined,
  minimum: number,
  maximum: number,
): Question => ({
  column,
  role,
  touchPointId: key ? touchPointId(key) : null,
  minimum,
  maximum,
  missing: [],
  codes: [],
  shift: 0,
  reversed: false,
});
