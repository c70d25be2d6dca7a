import { UserError } from "@shared/base/result.ts";
import { mayNameTouchPoint } from "@shared/domain/scoring/question-roles.ts";
import type { TouchPoint } from "@shared/domain/touchpoint/records.ts";
import type { CheckedColumn } from "@shared/interchange/sources/source-desk.ts";
import type { ScaleDoubt } from "@shared/interchange/survey/doubtful-scales.ts";
import type { ColumnPlan } from "@shared/interchange/survey/guess-mapping.ts";
import { messages } from "./messages.ts";
import { readSubject, subjectText } from "./subjects.ts";

export interface PlanRow {
  readonly plan: ColumnPlan;
  /** Null while its cells are still being looked at. */
  readonly check: CheckedColumn | null;
  /** The name of its touch point; “” for none. */
  readonly subject: string;
  /** Its answers do not tell the scale they were asked on, and nobody has. */
  readonly doubt: ScaleDoubt | null;
}

const ROLES = Object.keys(messages.roles) as ColumnPlan["role"][];

/** Checks are as old as their plan: one that did not change is not read again. */
export function planRows(
  plans: readonly ColumnPlan[],
  touchPoints: readonly TouchPoint[],
  known: WeakMap<ColumnPlan, CheckedColumn>,
  doubts: readonly ScaleDoubt[],
): PlanRow[] {
  const doubtOf = new Map(doubts.flatMap((doubt) => doubt.columns.map((column) => [column, doubt])));
  const names = new Map(touchPoints.map((point) => [point.id, point.name]));
  return plans.map((plan) => {
    const subject = mayNameTouchPoint(plan.role) ? subjectText(plan.subject, names) : "";
    return { plan, check: known.get(plan) ?? null, subject, doubt: doubtOf.get(plan.column) ?? null };
  });
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
export const badTexts = (check: CheckedColumn): string[] =>
  check.bad.map(({ row, text, outside }) => messages.badCell(row, text, outside));

/** What the columns that are kept ask about. */
export const askedSubjects = (plans: readonly ColumnPlan[]): ColumnPlan["subject"][] =>
  plans.filter(({ role }) => mayNameTouchPoint(role)).map(({ subject }) => subject);
