import { UserError } from "@shared/base/result.ts";
import { mayNameTouchPoint } from "@shared/domain/scoring/question-roles.ts";
import { cellText } from "@shared/domain/scoring/recode.ts";
import type { TouchPoint } from "@shared/domain/touchpoint/records.ts";
import { type ColumnCheck, checkColumn } from "@shared/interchange/survey/check-mapping.ts";
import type { ColumnPlan } from "@shared/interchange/survey/guess-mapping.ts";
import { type DataTable, fileRow } from "@shared/interchange/table/data-table.ts";
import { messages } from "./messages.ts";

export interface PlanRow {
  readonly plan: ColumnPlan;
  readonly check: ColumnCheck;
  /** The name of its touch point; “” for none. */
  readonly subject: string;
}

const ROLES = Object.keys(messages.roles) as ColumnPlan["role"][];

/** Whether columns of this role are about one touch point. */
export const isAboutOne = mayNameTouchPoint;

/** Checks are as old as their plan: one that did not change is not read again. */
export function planRows(
  plans: readonly ColumnPlan[],
  table: DataTable,
  touchPoints: readonly TouchPoint[],
  known: WeakMap<ColumnPlan, ColumnCheck>,
): PlanRow[] {
  const names = new Map(touchPoints.map((point) => [point.id, point.name]));
  return plans.map((plan, index) => {
    const column = table.columns[index] ?? { values: new Float64Array(), dictionary: null };
    const check = known.get(plan) ?? checkColumn(plan, column);
    known.set(plan, check);
    return { plan, check, subject: subjectText(plan, names) };
  });
}

function subjectText({ subject, role }: ColumnPlan, names: ReadonlyMap<string, string>): string {
  if (!isAboutOne(role) || subject.kind === "none") return "";
  return subject.kind === "existing" ? (names.get(subject.id) ?? "") : subject.name;
}

/** A plan with one cell changed; throws in words what cannot be read. */
export function changePlan(
  plan: ColumnPlan,
  columnId: string,
  text: string,
  touchPoints: readonly TouchPoint[],
): ColumnPlan {
  const words = text.trim();
  switch (columnId) {
    case "role":
      return { ...plan, role: readRole(words) };
    case "touchPoint":
      return { ...plan, subject: readSubject(words, touchPoints) };
    case "minimum":
    case "maximum":
    case "shift":
      return { ...plan, [columnId]: readNumber(words) };
    case "reversed":
      return { ...plan, reversed: words.toLowerCase() === messages.yes };
    case "missing":
      return { ...plan, missing: parts(words) };
    case "codes":
      return { ...plan, codes: parts(words).map(readCode) };
    default:
      return plan;
  }
}

export const codesText = (codes: ColumnPlan["codes"]): string =>
  codes.map(({ from, to }) => `${from}=${to}`).join("; ");

const parts = (text: string): string[] =>
  text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");

function readRole(text: string): ColumnPlan["role"] {
  const word = text.toLowerCase();
  const role = ROLES.find((entry) => entry === word || messages.roles[entry].toLowerCase() === word);
  if (!role) throw new UserError(messages.notColumn(text));
  return role;
}

function readSubject(text: string, touchPoints: readonly TouchPoint[]): ColumnPlan["subject"] {
  if (text === "") return { kind: "none" };
  const found = touchPoints.find((point) => point.name.trim().toLowerCase() === text.toLowerCase());
  return found ? { kind: "existing", id: found.id } : { kind: "create", name: text };
}

function readNumber(text: string): number {
  const value = Number(text.replace("−", "-").replace(",", "."));
  if (text === "" || !Number.isFinite(value)) throw new UserError(messages.badNumber(text));
  return value;
}

function readCode(text: string): { from: string; to: number } {
  const at = text.lastIndexOf("=");
  if (at < 1) throw new UserError(messages.badCode(text));
  return { from: text.slice(0, at).trim(), to: readNumber(text.slice(at + 1).trim()) };
}

/** The bad cells of a column in words, each with its row as a spreadsheet counts. */
export const badTexts = (check: ColumnCheck, table: DataTable): string[] =>
  check.bad.map((cell) =>
    messages.badCell(fileRow(table, cell.row), cell.text, cell.reading.kind === "outside"),
  );

/** Names that the import will make touch points of, each once. */
export const createdNames = (plans: readonly ColumnPlan[]): string[] => [
  ...new Set(
    plans.flatMap(({ role, subject }) =>
      isAboutOne(role) && subject.kind === "create" ? [subject.name.trim().toLowerCase()] : [],
    ),
  ),
];

export const previewCell = (table: DataTable, column: number, row: number): string => {
  const held = table.columns[column];
  return held ? cellText(held, row) : "";
};

/** Whether a column is one of numbers to the eye: words such as NA among them do not change that. */
export function holdsNumbers(table: DataTable, column: number): boolean {
  const held = table.columns[column];
  if (!held || held.dictionary === null) return true;
  const words = held.dictionary.filter((text) => text.trim() !== "");
  const isNumber = (text: string) =>
    Number.isFinite(Number(table.decimal === "," ? text.replace(",", ".") : text));
  return words.filter(isNumber).length * 3 > words.length * 2;
}
