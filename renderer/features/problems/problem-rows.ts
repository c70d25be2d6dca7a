import { elementName } from "@shared/domain/core/element-name.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { SEVERITIES, type Severity } from "@shared/domain/core/severity.ts";
import { type Problem, problemKey } from "@shared/domain/diagnostics/problem.ts";
import type { ShownProblems } from "@shared/domain/diagnostics/settings.ts";

export const FILTERS = ["all", ...SEVERITIES, "suppressed"] as const;
export type Filter = (typeof FILTERS)[number];

/** A line of the list. */
export interface ProblemRow {
  readonly id: string;
  readonly problem: Problem;
  /** “Book an advertisement: as is”; the element’s own name where it lies nowhere. */
  readonly where: string;
  /** Why it is suppressed; null for an open one. */
  readonly reason: string | null;
}

export const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);

/** How many each filter shows. */
export const countsOf = ({ open, suppressed }: ShownProblems): Readonly<Record<Filter, number>> => {
  const of = (wanted: Severity) => open.filter(({ severity }) => severity === wanted).length;
  return {
    all: open.length,
    error: of("error"),
    warning: of("warning"),
    hint: of("hint"),
    suppressed: suppressed.length,
  };
};

const collator = new Intl.Collator();

/** The worst first, those of one rule together. */
export function problemRows(model: ReadModel, shown: ShownProblems, filter: Filter): ProblemRow[] {
  const row = (problem: Problem, reason: string | null): ProblemRow => {
    const element = elementName(model, problem.at);
    return { id: problemKey(problem), problem, where: element?.where || element?.name || "", reason };
  };
  const rows =
    filter === "suppressed"
      ? shown.suppressed.map((problem) => row(problem, problem.reason))
      : shown.open
          .filter(({ severity }) => filter === "all" || severity === filter)
          .map((problem) => row(problem, null));
  return rows
    .map((row) => ({ row, order: `${rank(row.problem.severity)} ${row.problem.ruleId} ${row.where}` }))
    .sort((a, b) => collator.compare(a.order, b.order) || collator.compare(a.row.id, b.row.id))
    .map(({ row }) => row);
}
