import { elementName } from "@shared/domain/core/element-name.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { type Problem, problemKey } from "@shared/domain/diagnostics/problem.ts";
import { severityRank } from "@shared/domain/diagnostics/problem-index.ts";
import { areaOf } from "@shared/domain/diagnostics/rule-areas.ts";
import type { ShownProblems } from "@shared/domain/diagnostics/settings.ts";
import { messages } from "./messages.ts";

/** A problem as the list has it. */
export interface ProblemRow {
  readonly id: string;
  readonly problem: Problem;
  /** What it is at: “Four approvals”. */
  readonly element: string;
  /** “Book an advertisement: as is”; the element’s own name where it lies nowhere. */
  readonly where: string;
  /** What the rule looks at, in words. */
  readonly area: string;
  /** Why it is suppressed; null for an open one. */
  readonly reason: string | null;
  /** What is searched, in small letters. */
  readonly text: string;
}

const collator = new Intl.Collator();

/** Open and suppressed ones; the worst first, those of one rule together, then by the name of the place. */
export function problemRows(model: ReadModel, shown: ShownProblems): ProblemRow[] {
  const row = (problem: Problem, reason: string | null): ProblemRow => {
    const name = elementName(model, problem.at);
    const element = name?.name ?? "";
    const where = name?.where || element;
    const area = areaOf(problem.ruleId)?.name ?? messages.noArea;
    const text = [problem.message, element, where, area, reason ?? ""].join("\n").toLocaleLowerCase();
    return { id: problemKey(problem), problem, element, where, area, reason, text };
  };
  return [
    ...shown.open.map((problem) => row(problem, null)),
    ...shown.suppressed.map((problem) => row(problem, problem.reason)),
  ].sort(
    (a, b) =>
      severityRank(a.problem.severity) - severityRank(b.problem.severity) ||
      compare(a.problem.ruleId, b.problem.ruleId) ||
      collator.compare(a.where, b.where) ||
      compare(a.id, b.id),
  );
}

/** The open problems of these rows that one rule has found. */
export const openOfRule = (rows: readonly ProblemRow[], ruleId: string): Problem[] =>
  rows.flatMap(({ problem, reason }) => (reason === null && problem.ruleId === ruleId ? [problem] : []));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
