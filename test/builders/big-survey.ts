import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import type { PlannedQuestion } from "@shared/domain/scoring/commands/import-survey.ts";
import { SeededRandom } from "@shared/statistics/random.ts";

export interface BigSurvey {
  readonly rows: number;
  readonly columns: Readonly<Record<string, DatasetColumn>>;
  readonly questions: readonly Partial<PlannedQuestion>[];
}

const CLASSES = ["", "Economy", "Business", "First", "Staff"];
const DAY = 86_400_000;
const START = Date.UTC(2025, 0, 1);
const DAYS = [
  "",
  ...Array.from({ length: 720 }, (_, at) => new Date(START + at * DAY).toISOString().slice(0, 10)),
];

/**
 * A survey as large as wanted, the same for the same size: expectation and perception 1–7 of each touch point with a
 * mood in common and a twentieth not answered, an overall rating, NPS, a class of travel and a day.
 */
export function bigSurvey(rows: number, touchPoints: number): BigSurvey {
  const random = new SeededRandom(rows);
  const answer = (value: number, least: number, most: number) =>
    random.unit() < 0.05 ? Number.NaN : Math.min(most, Math.max(least, Math.round(value)));
  const numbers = () => new Float64Array(rows);
  const expected = Array.from({ length: touchPoints }, numbers);
  const felt = Array.from({ length: touchPoints }, numbers);
  const [overall, nps] = [numbers(), numbers()];
  const [travel, day] = [new Uint32Array(rows), new Uint32Array(rows)];
  for (let row = 0; row < rows; row++) {
    const mood = 3 * random.unit();
    for (const column of expected) column[row] = answer(4.5 + 3 * random.unit(), 1, 7);
    for (const column of felt) column[row] = answer(mood + 1 + 4 * random.unit(), 1, 7);
    overall[row] = answer(mood + 1 + 3 * random.unit(), 1, 7);
    nps[row] = answer(2 * mood + 5 * random.unit(), 0, 10);
    travel[row] = 1 + Math.floor(random.unit() ** 2 * 4);
    day[row] = 1 + Math.floor(random.unit() * 720);
  }
  const columns: Record<string, DatasetColumn> = {};
  const questions: Partial<PlannedQuestion>[] = [];
  for (let at = 0; at < touchPoints; at++) {
    const subject = { kind: "create", name: `Touch point ${at + 1}` } as const;
    columns[`e${at + 1}`] = { values: expected[at] ?? numbers(), dictionary: null };
    columns[`s${at + 1}`] = { values: felt[at] ?? numbers(), dictionary: null };
    questions.push({ column: `e${at + 1}`, role: "expectation", subject });
    questions.push({ column: `s${at + 1}`, role: "perception", subject });
  }
  columns.overall = { values: overall, dictionary: null };
  columns.nps = { values: nps, dictionary: null };
  columns.class = { values: travel, dictionary: CLASSES };
  columns.day = { values: day, dictionary: DAYS };
  questions.push({ column: "overall", role: "overall" });
  questions.push({ column: "nps", role: "nps", minimum: 0, maximum: 10 });
  questions.push({ column: "class", role: "segment" }, { column: "day", role: "date" });
  return { rows, columns, questions };
}

/** The same as a file with commas. */
export function bigSurveyCsv({ rows, columns }: BigSurvey): Uint8Array {
  const names = Object.keys(columns);
  const cells = Object.values(columns);
  const parts: string[] = [names.join(",")];
  for (let row = 0; row < rows; row++) {
    const line = cells.map(({ values, dictionary }) => {
      const value = values[row] ?? Number.NaN;
      return dictionary ? dictionary[value] : Number.isNaN(value) ? "" : value;
    });
    parts.push(line.join(","));
  }
  return new TextEncoder().encode(`${parts.join("\n")}\n`);
}
