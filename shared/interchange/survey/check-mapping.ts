import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import { isScaled, needsTouchPoint } from "@shared/domain/scoring/question-roles.ts";
import { type BadCell, findBadCells } from "@shared/domain/scoring/recode.ts";
import { filledCells } from "./distinct-cells.ts";
import type { ColumnPlan } from "./guess-mapping.ts";

/** What a column's plan finds in its cells. */
export interface ColumnCheck {
  readonly column: string;
  readonly answered: number;
  readonly badCount: number;
  /** The first of them, one of each different text. */
  readonly bad: readonly BadCell[];
}

const LOOKED_AT = 2000;

/** Reads a whole column by its plan. Segments and ignored columns have nothing to be wrong. */
export function checkColumn(plan: ColumnPlan, column: DatasetColumn): ColumnCheck {
  if (!isScaled(plan.role)) {
    return { column: plan.column, answered: filledCells(column), badCount: 0, bad: [] };
  }
  const { cells, count, answered } = findBadCells(column, plan, LOOKED_AT);
  const firsts = new Map<string, BadCell>();
  for (const cell of cells) if (!firsts.has(cell.text)) firsts.set(cell.text, cell);
  return { column: plan.column, answered, badCount: count, bad: [...firsts.values()] };
}

export interface PlanProblem {
  readonly kind: "no-touch-point" | "scale" | "no-question" | "nps-scale" | "two-waves";
  readonly column: string;
}

/** How many expectations have no perception of the same touch point, and of how many: they give no gap. */
export function withoutPerception(plans: readonly ColumnPlan[]): { alone: number; of: number } {
  const subjectOf = ({ subject }: ColumnPlan): string =>
    subject.kind === "existing"
      ? subject.id
      : subject.kind === "create"
        ? `new ${subject.name.trim().toLowerCase()}`
        : "";
  const perceived = new Set(plans.filter(({ role }) => role === "perception").map(subjectOf));
  const expected = plans.filter(({ role }) => role === "expectation");
  return { alone: expected.filter((plan) => !perceived.has(subjectOf(plan))).length, of: expected.length };
}

/** What keeps the import from making sense, whatever the cells hold. */
export function planProblems(plans: readonly ColumnPlan[]): PlanProblem[] {
  const problems: PlanProblem[] = [];
  const asked = plans.filter((plan) => plan.role !== "ignore");
  if (!asked.some((plan) => isScaled(plan.role))) problems.push({ kind: "no-question", column: "" });
  const [, second] = asked.filter(({ role }) => role === "wave");
  if (second) problems.push({ kind: "two-waves", column: second.column });
  for (const plan of asked) {
    const nameless = plan.subject.kind === "create" && plan.subject.name.trim() === "";
    if (needsTouchPoint(plan.role) && (plan.subject.kind === "none" || nameless)) {
      problems.push({ kind: "no-touch-point", column: plan.column });
    }
    if (isScaled(plan.role) && !(plan.minimum < plan.maximum)) {
      problems.push({ kind: "scale", column: plan.column });
    }
    if (plan.role === "nps" && (plan.minimum !== 0 || plan.maximum !== 10)) {
      problems.push({ kind: "nps-scale", column: plan.column });
    }
  }
  return problems;
}
