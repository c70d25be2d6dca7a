import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "../core/model.ts";
import { type ClauseGap, clauseGaps } from "./clause-gaps.ts";
import { CLAUSE_TESTS, type Clause, type ClauseFinding, type ClauseTest, type Policy } from "./records.ts";

/** What a test said of a clause; null while nobody has asked. */
export type TestOutcome = ClauseFinding | "passed" | null;

/** A row of the audit matrix. */
export interface ClauseAudit {
  readonly policy: Policy;
  readonly clause: Clause;
  readonly outcomes: Readonly<Record<ClauseTest, TestOutcome>>;
  /** In the order of the tests. */
  readonly findings: readonly ClauseFinding[];
  /** The highest severity found, 0 where nothing was. */
  readonly worst: number;
  /** Tests that were asked. */
  readonly asked: number;
  /** The touch points that it names, and those of its steps. */
  readonly touchPointIds: readonly Id[];
  readonly gaps: readonly ClauseGap[];
}

type Model = Pick<ReadModel, "all" | "by" | "get">;

/** Policies in their order and in each its clauses in reading order; of one policy where it is named. */
export function readAudit(model: Model, policyId?: Id): ClauseAudit[] {
  const policies = [...model.all("policy")].sort(byOrder);
  return policies
    .filter(({ id }) => policyId === undefined || id === policyId)
    .flatMap((policy) =>
      [...model.by("clause", "policyId", policy.id)]
        .sort(byOrder)
        .map((clause) => auditOf(model, policy, clause)),
    );
}

function auditOf(model: Model, policy: Policy, clause: Clause): ClauseAudit {
  const outcomes = testOutcomes(clause, model.by("clauseFinding", "clauseId", clause.id));
  const all = CLAUSE_TESTS.map((test) => outcomes[test]);
  const findings = all.filter((outcome) => outcome !== null && outcome !== "passed");
  return {
    policy,
    clause,
    outcomes,
    findings,
    worst: findings.reduce((worst, { severity }) => Math.max(worst, severity), 0),
    asked: all.filter((outcome) => outcome !== null).length,
    touchPointIds: touchPointsOf(model, clause),
    gaps: clauseGaps(clause),
  };
}

/** A finding counts before a pass, and of several of one test the worst. */
function testOutcomes(clause: Clause, findings: readonly ClauseFinding[]): Record<ClauseTest, TestOutcome> {
  const outcomes = Object.fromEntries(
    CLAUSE_TESTS.map((test) => [test, clause.passedTests.includes(test) ? "passed" : null]),
  ) as Record<ClauseTest, TestOutcome>;
  for (const finding of findings) {
    const held = outcomes[finding.test];
    if (held === null || held === "passed" || held.severity < finding.severity)
      outcomes[finding.test] = finding;
  }
  return outcomes;
}

/** The touch points that a clause hurts: those it names, and those of the steps it names; each once. */
export function touchPointsOf(model: Pick<ReadModel, "get">, clause: Clause): Id[] {
  const ids = new Set(clause.touchPointIds);
  for (const stepId of clause.stepIds) {
    const touchPointId = model.get("step", stepId)?.touchPointId;
    if (touchPointId) ids.add(touchPointId);
  }
  return [...ids];
}
