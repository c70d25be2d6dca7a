import type { Id } from "@shared/base/ids.ts";
import { elementName } from "../core/element-name.ts";
import type { ReadModel } from "../core/model.ts";
import { SEVERITIES, type Severity } from "../core/severity.ts";
import type { Problem } from "./problem.ts";
import { areaOf, RULE_AREAS, type RuleArea } from "./rule-areas.ts";
import { ruleOf } from "./rules.ts";
import type { ShownProblems } from "./settings.ts";

/** A problem as a list on paper or in a terminal tells it. */
export interface ProblemInWords {
  readonly ruleId: string;
  /** Null where a rule itself has failed. */
  readonly area: RuleArea | null;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly at: Id;
  /** “Step “Asks for rates””; the noun alone where the element has no name that people use. */
  readonly element: string;
  /** Its blueprint, stage or journey; "" where there is none. */
  readonly where: string;
  /** Why it is suppressed; null for an open one. */
  readonly reason: string | null;
}

/** The problems that a person sees, by area in the order of the areas, the worst first in each. */
export function problemsInWords(model: ReadModel, { open, suppressed }: ShownProblems): ProblemInWords[] {
  const told = [
    ...open.map((problem) => inWords(model, problem, null)),
    ...suppressed.map((problem) => inWords(model, problem, problem.reason)),
  ];
  const areaRank = ({ area }: ProblemInWords) => (area ? RULE_AREAS.indexOf(area) : -1);
  const severityRank = ({ severity }: ProblemInWords) => SEVERITIES.indexOf(severity);
  return told.sort(
    (a, b) =>
      areaRank(a) - areaRank(b) ||
      severityRank(a) - severityRank(b) ||
      compare(a.ruleId, b.ruleId) ||
      compare(a.where, b.where) ||
      compare(a.message, b.message),
  );
}

function inWords(model: ReadModel, problem: Problem, reason: string | null): ProblemInWords {
  const { ruleId, severity, message, at } = problem;
  const element = elementName(model, at);
  return {
    ruleId,
    area: areaOf(ruleId) ?? null,
    severity,
    message,
    why: ruleOf(ruleId)?.why ?? "",
    at,
    element: element ? `${element.noun} “${element.name}”` : "",
    where: element?.where ?? "",
    reason,
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
