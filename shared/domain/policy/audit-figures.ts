import type { Id } from "@shared/base/ids.ts";
import type { ClauseAudit } from "./read-audit.ts";
import { CLAUSE_TESTS, type ClauseTest } from "./records.ts";

/** How far an audit is. Shares are 0 to 1, null where there is nothing to count. */
export interface AuditCoverage {
  readonly clauses: number;
  /** Pairs of a clause and a test that were asked, and all of them. */
  readonly asked: number;
  readonly askable: number;
  readonly askedShare: number | null;
  /** Clauses with a decision. */
  readonly decided: number;
  readonly decidedShare: number | null;
  readonly findings: number;
  /** Findings whose clause is undecided, or kept as it is. */
  readonly openFindings: number;
  /** Clauses in which something was found and that name no touch point. */
  readonly notLinked: number;
  /**
   * Clauses that protect something and do not state the control, or the one that replaces it, and clauses that change
   * and do not state whether they protect anything.
   */
  readonly controlsMissing: number;
}

export function auditCoverage(audit: readonly ClauseAudit[]): AuditCoverage {
  const count = (counts: (row: ClauseAudit) => boolean) => audit.filter(counts).length;
  const sum = (of: (row: ClauseAudit) => number) => audit.reduce((total, row) => total + of(row), 0);
  const askable = audit.length * CLAUSE_TESTS.length;
  const asked = sum((row) => row.asked);
  const decided = count(({ clause }) => clause.decision !== null);
  return {
    clauses: audit.length,
    asked,
    askable,
    askedShare: askable === 0 ? null : asked / askable,
    decided,
    decidedShare: audit.length === 0 ? null : decided / audit.length,
    findings: sum(({ findings }) => findings.length),
    openFindings: sum((row) => (isOpen(row) ? row.findings.length : 0)),
    notLinked: count((row) => row.findings.length > 0 && row.touchPointIds.length === 0),
    controlsMissing: count(lacksControl),
  };
}

/** Whether a clause does not state what it must so that no control is lost, be it only what it protects. */
const lacksControl = ({ gaps }: Pick<ClauseAudit, "gaps">): boolean =>
  gaps.includes("protects") || gaps.includes("control") || gaps.includes("replacing-control");

/** Whether what was found in the clause still holds: nobody has decided to change it. */
export const isOpen = ({ clause }: Pick<ClauseAudit, "clause">): boolean =>
  clause.decision === null || clause.decision === "keep";

/** Findings by severity: how many of 1, 2, 3 and 4. */
export type SeverityCounts = readonly [number, number, number, number];

export interface TestFigures {
  readonly test: ClauseTest;
  /** Clauses of which it was asked. */
  readonly asked: number;
  readonly passed: number;
  readonly severities: SeverityCounts;
}

/** For each of the ten tests, in their order. */
export const testFigures = (audit: readonly ClauseAudit[]): TestFigures[] =>
  CLAUSE_TESTS.map((test) => {
    const outcomes = audit.map((row) => row.outcomes[test]).filter((outcome) => outcome !== null);
    const found = outcomes.filter((outcome) => outcome !== "passed");
    const severities = [1, 2, 3, 4].map((one) => found.filter(({ severity }) => severity === one).length);
    return {
      test,
      asked: outcomes.length,
      passed: outcomes.length - found.length,
      severities: severities as unknown as SeverityCounts,
    };
  });

export interface TouchPointFigures {
  readonly touchPointId: Id;
  /** Clauses that name it and in which something was found, the worst first. */
  readonly clauses: readonly ClauseAudit[];
  readonly findings: number;
  readonly worst: number;
}

/** The touch points that clauses hurt, the worst first, then by the number of findings. */
export function touchPointFigures(audit: readonly ClauseAudit[]): TouchPointFigures[] {
  const hurt = new Map<Id, ClauseAudit[]>();
  for (const row of audit) {
    if (row.worst === 0) continue;
    for (const id of row.touchPointIds) {
      const held = hurt.get(id);
      if (held) held.push(row);
      else hurt.set(id, [row]);
    }
  }
  return [...hurt]
    .map(([touchPointId, rows]) => ({
      touchPointId,
      clauses: rows.toSorted((a, b) => b.worst - a.worst),
      findings: rows.reduce((total, { findings }) => total + findings.length, 0),
      worst: Math.max(...rows.map(({ worst }) => worst)),
    }))
    .sort((a, b) => b.worst - a.worst || b.findings - a.findings);
}
