import { CLAUSE_TEST_TEXTS } from "@shared/domain/policy/clause-tests.ts";
import { findingsText } from "@shared/domain/policy/findings-text.ts";
import type { ClauseAudit, TestOutcome } from "@shared/domain/policy/read-audit.ts";
import { CLAUSE_TESTS } from "@shared/domain/policy/records.ts";
import type { Cell } from "../sheet/cells.ts";

const HEAD: readonly string[] = [
  "Policy",
  "Number",
  "Title",
  "Wording",
  "Place in the source",
  ...CLAUSE_TESTS.map((test) => CLAUSE_TEST_TEXTS[test].name),
  "What was found",
  "Touch points",
  "Protects",
  "Control",
  "Decision",
  "Reason",
  "New wording",
  "Control that replaces it",
  "Owner",
  "Due",
];

/** A severity as a number, “passed”, or nothing where the test was not asked. */
const outcomeCell = (outcome: TestOutcome): Cell =>
  outcome === null || outcome === "passed" ? outcome : outcome.severity;

/** The audit matrix as a table: its head, then a row for each clause. `nameOf` gives what touch points are called. */
export const auditTable = (
  audit: readonly ClauseAudit[],
  nameOf: (touchPointId: string) => string,
): (readonly Cell[])[] => [HEAD, ...audit.map((row) => rowOf(row, nameOf))];

function rowOf(
  { policy, clause, outcomes, findings, touchPointIds }: ClauseAudit,
  nameOf: (id: string) => string,
): Cell[] {
  return [
    policy.name,
    clause.number,
    clause.title,
    clause.wording,
    clause.place,
    ...CLAUSE_TESTS.map((test) => outcomeCell(outcomes[test])),
    findingsText(findings),
    touchPointIds.map(nameOf).join("; "),
    clause.protects,
    clause.control,
    clause.decision,
    clause.decisionReason,
    clause.newWording,
    clause.replacingControl,
    clause.owner,
    clause.dueDate,
  ];
}
