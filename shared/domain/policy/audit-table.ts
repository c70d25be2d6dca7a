import type { Id } from "@shared/base/ids.ts";
import { CLAUSE_TEST_TEXTS } from "./clause-tests.ts";
import { findingsText } from "./findings-text.ts";
import type { ClauseAudit, TestOutcome } from "./read-audit.ts";
import { CLAUSE_TESTS } from "./records.ts";

/** A column that the clauses are held against: one of the ten tests, or a touch point. */
interface AuditColumn {
  readonly title: string;
  cell(row: ClauseAudit): AuditCell;
}

/** A severity is a number, so that a spreadsheet can count it; what is not said is null. */
type AuditCell = string | number | null;

/** A touch point as its column is headed. */
export interface AuditPoint {
  readonly id: Id;
  readonly title: string;
}

const CLAUSE = ["Policy", "Number", "Title", "Wording", "Place in the source"];
const ANSWER = [
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
const outcomeCell = (outcome: TestOutcome): AuditCell =>
  outcome === null || outcome === "passed" ? outcome : outcome.severity;

const TESTS: readonly AuditColumn[] = CLAUSE_TESTS.map((test) => ({
  title: CLAUSE_TEST_TEXTS[test].name,
  cell: ({ outcomes }) => outcomeCell(outcomes[test]),
}));

/** The worst severity found in a clause that is linked there; “linked” where nothing was found. */
const pointColumn = ({ id, title }: AuditPoint): AuditColumn => ({
  title,
  cell: ({ touchPointIds, worst }) => (!touchPointIds.includes(id) ? null : worst === 0 ? "linked" : worst),
});

/**
 * The audit matrix as a table: its head, then a row for each clause with all that is written of it. Held against the ten
 * tests, or against the touch points that are given. `nameOf` gives what a touch point is called.
 */
export function auditTable(
  audit: readonly ClauseAudit[],
  nameOf: (touchPointId: Id) => string,
  points: readonly AuditPoint[] | null = null,
): (readonly AuditCell[])[] {
  const columns = points === null ? TESTS : points.map(pointColumn);
  const head = [...CLAUSE, ...columns.map(({ title }) => title), ...ANSWER];
  return [head, ...audit.map((row) => rowOf(row, columns, nameOf))];
}

function rowOf(
  row: ClauseAudit,
  columns: readonly AuditColumn[],
  nameOf: (touchPointId: Id) => string,
): AuditCell[] {
  const { policy, clause, findings, touchPointIds } = row;
  return [
    policy.name,
    clause.number,
    clause.title,
    clause.wording,
    clause.place,
    ...columns.map(({ cell }) => cell(row)),
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
