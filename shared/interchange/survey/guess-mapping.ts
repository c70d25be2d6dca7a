import type { DatasetColumn } from "@shared/domain/scoring/columns.ts";
import type { PlannedQuestion, QuestionSubject } from "@shared/domain/scoring/commands/import-survey.ts";
import type { Question, QuestionRole } from "@shared/domain/scoring/records.ts";
import type { TouchPoint } from "@shared/domain/touchpoint/records.ts";
import { guessImportance, guessPairs } from "./guess-pairs.ts";
import { type ColumnRange, guessScale, rangeOf } from "./guess-scale.ts";

/** What one column of the file is taken for; the user can change all of it. */
export interface ColumnPlan extends Omit<PlannedQuestion, "role"> {
  readonly role: QuestionRole | "ignore";
}

interface SurveyTable {
  readonly names: readonly string[];
  readonly columns: readonly DatasetColumn[];
  readonly rowCount: number;
}

const MOST_SEGMENT_VALUES = 30;
const NONE: QuestionSubject = { kind: "none" };

/** A plan for every column, from the names and from what stands in them. */
export function guessMapping(table: SurveyTable, touchPoints: readonly TouchPoint[]): ColumnPlan[] {
  const ranges = table.columns.map(rangeOf);
  const pairs = guessPairs(table.names);
  const pairRole = new Map<string, { role: QuestionRole; subject: string }>();
  for (const pair of pairs) {
    pairRole.set(pair.expectation, { role: "expectation", subject: pair.subject });
    pairRole.set(pair.perception, { role: "perception", subject: pair.subject });
  }
  for (const [name, subject] of guessImportance(table.names, pairs)) {
    pairRole.set(name, { role: "importance", subject });
  }
  const shared = commonRange(ranges.filter((_, index) => pairRole.has(table.names[index] ?? "")));
  return table.names.map((name, index): ColumnPlan => {
    const range = ranges[index] ?? rangeOf({ values: new Float64Array(), dictionary: null });
    const paired = pairRole.get(name);
    if (paired) {
      const scale = guessScale(paired.role, { ...range, low: shared.low, high: shared.high });
      const subject = subjectFor(paired.subject, touchPoints);
      return plan(name, paired.role, scale, subject);
    }
    const role = guessRole(name, range, table.columns[index], table.rowCount);
    return plan(name, role, guessScale(role === "ignore" ? "overall" : role, range), NONE);
  });
}

/** A kept survey run again on a new file: questions whose column is there, and names of those that are missing. */
export function reuseMapping(
  table: SurveyTable,
  questions: readonly Question[],
): { plans: ColumnPlan[]; missing: string[] } {
  const plans = table.names.map((name, index): ColumnPlan => {
    const question = questions.find((entry) => entry.column === name);
    if (!question) {
      const range = rangeOf(table.columns[index] ?? { values: new Float64Array(), dictionary: null });
      return plan(name, "ignore", guessScale("overall", range), NONE);
    }
    const { touchPointId, ...rest } = question;
    const subject: QuestionSubject = touchPointId === null ? NONE : { kind: "existing", id: touchPointId };
    return { ...rest, subject };
  });
  const missing = questions.map((question) => question.column).filter((name) => !table.names.includes(name));
  return { plans, missing };
}

/** The plans that ask something, as the import command takes them. */
export const plannedQuestions = (plans: readonly ColumnPlan[]): PlannedQuestion[] =>
  plans.flatMap(({ role, ...rest }) => (role === "ignore" ? [] : [{ ...rest, role }]));

function plan(
  column: string,
  role: ColumnPlan["role"],
  scale: ReturnType<typeof guessScale>,
  subject: QuestionSubject,
): ColumnPlan {
  const missing = [...scale.missing];
  return { column, role, subject, ...scale, missing, codes: [...scale.codes], reversed: false };
}

function commonRange(ranges: readonly ColumnRange[]): { low: number; high: number } {
  return {
    low: Math.min(...ranges.map((range) => range.low)),
    high: Math.max(...ranges.map((range) => range.high)),
  };
}

/** By name, else by number in the register, else to be made. */
function subjectFor(subject: string, touchPoints: readonly TouchPoint[]): QuestionSubject {
  const wanted = subject.trim().toLowerCase();
  const byName = touchPoints.find((touchPoint) => touchPoint.name.trim().toLowerCase() === wanted);
  if (byName) return { kind: "existing", id: byName.id };
  const number = /^\d+$/.test(wanted) ? Number(wanted) : Number.NaN;
  const byNumber = touchPoints[number - 1];
  if (byNumber) return { kind: "existing", id: byNumber.id };
  return { kind: "create", name: Number.isNaN(number) ? subject.trim() : `Item ${subject.trim()}` };
}

function guessRole(
  name: string,
  range: ColumnRange,
  column: DatasetColumn | undefined,
  rowCount: number,
): ColumnPlan["role"] {
  const rated = range.distinct > 0 && range.words.length === 0;
  const few = range.high - range.low <= 10;
  const worded = guessScale("csat", range).codes.length > 0;
  if (/\bnps\b|nps[_\s-]|^nps|recommend|empfehl/i.test(name) && rated && range.high <= 11) return "nps";
  if (/overall|gesamt/i.test(name) && (rated || worded)) return "overall";
  if (/\bces\b|^ces|effort|aufwand/i.test(name) && ((rated && few) || worded)) return "ces";
  if (/csat|^sat|satisf|zufrieden/i.test(name) && ((rated && few) || worded)) return "csat";
  const values = column?.dictionary ? range.words.length : range.distinct;
  const repeats = values > 1 && values <= MOST_SEGMENT_VALUES && rowCount >= 2 * values;
  if (column?.dictionary && range.words.length > 0 && repeats) return "segment";
  return "ignore";
}
