import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import type { PlannedQuestion, QuestionSubject } from "@shared/domain/scoring/commands/import-survey.ts";
import type { Question, QuestionRole } from "@shared/domain/scoring/records.ts";
import type { TouchPoint } from "@shared/domain/touchpoint/records.ts";
import { guessKanoPairs } from "./guess-kano.ts";
import { guessImportance, guessPairs } from "./guess-pairs.ts";
import { guessRole } from "./guess-role.ts";
import type { ColumnRange } from "./guess-scale.ts";
import { guessScale, rangeOf } from "./guess-scale.ts";
import { isScaleOfWords, likeWords } from "./like-words.ts";
import { markedColumn } from "./marked-columns.ts";
import { questionItems } from "./question-items.ts";
import { type Paired, sharedRanges } from "./shared-ranges.ts";

/** What one column of the file is taken for; the user can change all of it. */
export interface ColumnPlan extends Omit<PlannedQuestion, "role"> {
  readonly role: QuestionRole | "ignore";
}

interface SurveyTable {
  readonly names: readonly string[];
  readonly columns: readonly DatasetColumn[];
  readonly rowCount: number;
  /** The questions asked, where the file has them above its names. */
  readonly labels?: readonly string[];
}

const NONE: QuestionSubject = { kind: "none" };
const BLANK: DatasetColumn = { values: new Float64Array(), dictionary: null };

/** A plan for every column, from the names, the questions above them, and what stands in them. */
export function guessMapping(table: SurveyTable, touchPoints: readonly TouchPoint[]): ColumnPlan[] {
  const ranges = table.columns.map(rangeOf);
  const paired = pairedColumns(table, ranges);
  const shared = sharedRanges(table.names, ranges, paired);
  const scaled = likeWords(
    table.names.flatMap((name, index) => {
      const words = ranges[index]?.words ?? [];
      return !paired.has(name) && isScaleOfWords(words) ? [{ columns: [name], words }] : [];
    }),
  );
  const numbers = [...paired.values()]
    .map(({ subject }) => subject.trim())
    .filter((text) => NUMBER.test(text));
  const most = Math.max(0, ...numbers.map(Number));
  const plans = table.names.map((name, index): ColumnPlan => {
    const column = table.columns[index] ?? BLANK;
    const range = ranges[index] ?? rangeOf(column);
    const pair = paired.get(name);
    if (pair) {
      const scale = guessScale(pair.role, shared.get(name) ?? range);
      return plan(name, pair.role, scale, subjectFor(pair.subject, touchPoints, most));
    }
    const label = table.labels?.[index] ?? "";
    const like = scaled.find(({ columns }) => columns.includes(name));
    const seen = like ? { ...range, words: like.words } : range;
    const role = guessRole({ name, label, range: seen, column, rowCount: table.rowCount });
    const marked = like && (role === "csat" || role === "ignore") ? markedColumn(label || name) : null;
    if (marked && marked.subject !== "") {
      const subject = subjectFor(marked.subject, touchPoints, most);
      return plan(name, marked.role, guessScale(marked.role, seen), subject);
    }
    // Whatever it is taken for now, it may be made a question by hand: the scale is proposed, too.
    return plan(name, role, guessScale(role === "ignore" ? "overall" : role, seen), NONE);
  });
  return withOneWave(withOneDate(plans));
}

/** Rows have one date; the first column of dates is taken, unless another is called the one of the answer. */
function withOneDate(plans: readonly ColumnPlan[]): ColumnPlan[] {
  const dates = plans.filter(({ role }) => role === "date");
  const answered =
    dates.find(({ column }) =>
      /submit|complet|recorded|timestamp|answer|abgeschlossen|visit/i.test(column),
    ) ?? dates.find(({ column }) => /\bend|ende\b/i.test(column));
  const chosen = answered ?? dates[0];
  return plans.map((entry) =>
    entry.role === "date" && entry !== chosen ? { ...entry, role: "ignore" } : entry,
  );
}

/** Rows are of one wave; another column of words like waves parts the respondents. */
function withOneWave(plans: readonly ColumnPlan[]): ColumnPlan[] {
  const chosen = plans.find(({ role }) => role === "wave");
  return plans.map((entry) =>
    entry.role === "wave" && entry !== chosen ? { ...entry, role: "segment" } : entry,
  );
}

/** Columns that ask about one thing with another; by the questions above the names where those say more. */
function pairedColumns(table: SurveyTable, ranges: readonly ColumnRange[]): Map<string, Paired> {
  const paired = new Map<string, Paired>();
  const labels = table.labels ?? [];
  const nameOf = new Map(labels.map((label, index) => [label, table.names[index] ?? ""]));
  const byLabel = nameOf.size === labels.length ? guessPairs(labels) : [];
  const byName = guessPairs(table.names);
  const useLabels = byLabel.length > 0 && byLabel.length >= byName.length;
  const pairs = useLabels ? byLabel : byName;
  const named = (text: string) => (useLabels ? (nameOf.get(text) ?? text) : text);
  const asked = itemsAsked(table, ranges, nameOf);
  for (const [name, pair] of asked) paired.set(name, pair);
  for (const pair of pairs) {
    if (asked.has(named(pair.expectation)) || asked.has(named(pair.perception))) continue;
    paired.set(named(pair.expectation), { role: "expectation", subject: pair.subject });
    paired.set(named(pair.perception), { role: "perception", subject: pair.subject });
  }
  for (const [text, subject] of guessImportance(useLabels ? labels : table.names, pairs)) {
    if (!asked.has(named(text))) paired.set(named(text), { role: "importance", subject });
  }
  for (const { functional, dysfunctional, subject } of guessKanoPairs(table.names, ranges)) {
    if (paired.has(functional) || paired.has(dysfunctional)) continue;
    paired.set(functional, { role: "kanoFunctional", subject });
    paired.set(dysfunctional, { role: "kanoDysfunctional", subject });
  }
  return paired;
}

/** Questions with their items in brackets, in the names or in the questions above them. */
function itemsAsked(
  { names, labels = [] }: SurveyTable,
  ranges: readonly ColumnRange[],
  nameOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, Paired> {
  const byName = questionItems(names, ranges);
  const byLabel = nameOf.size === labels.length ? questionItems(labels, ranges) : new Map<string, Paired>();
  if (byLabel.size === 0 || byLabel.size < byName.size) return byName;
  return new Map([...byLabel].map(([label, pair]) => [nameOf.get(label) ?? label, pair]));
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

/** Meanings of columns that say something of the respondent, and score nothing. */
const ASIDE: readonly ColumnPlan["role"][] = ["ignore", "segment", "date", "weight", "text", "wave"];
export const isScored = ({ role }: ColumnPlan): boolean => !ASIDE.includes(role);

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

const NUMBER = /^\d+$/;

/**
 * By name; else by number in the register, where it has as many as the survey counts up to: items that go on beyond it
 * are those of somebody else; else to be made.
 */
function subjectFor(subject: string, touchPoints: readonly TouchPoint[], most: number): QuestionSubject {
  const called = subject
    .trim()
    .replace(/^\[(.*)\]$|^\((.*)\)$/u, "$1$2")
    .trim();
  const wanted = called.toLowerCase();
  const byName = touchPoints.find((touchPoint) => touchPoint.name.trim().toLowerCase() === wanted);
  if (byName) return { kind: "existing", id: byName.id };
  const number = NUMBER.test(wanted) ? Number(wanted) : Number.NaN;
  const byNumber = most <= touchPoints.length ? touchPoints[number - 1] : undefined;
  if (byNumber) return { kind: "existing", id: byNumber.id };
  return { kind: "create", name: Number.isNaN(number) ? called : `Item ${called}` };
}

/** Columns that were given to a touch point for its number alone: neither the name nor the question names it. */
export function matchedByNumber(
  table: SurveyTable,
  touchPoints: readonly TouchPoint[],
  plans: readonly ColumnPlan[],
): string[] {
  const paired = pairedColumns(table, table.columns.map(rangeOf));
  return plans.flatMap(({ column, subject }) => {
    const found = subject.kind === "existing" ? touchPoints.find(({ id }) => id === subject.id) : undefined;
    if (!found || !NUMBER.test(paired.get(column)?.subject.trim() ?? "")) return [];
    const label = table.labels?.[table.names.indexOf(column)] ?? "";
    return `${column} ${label}`.toLowerCase().includes(found.name.trim().toLowerCase()) ? [] : [column];
  });
}
