import { clauseName } from "@shared/domain/policy/clause-name.ts";
import { CLAUSE_TEST_TEXTS } from "@shared/domain/policy/clause-tests.ts";
import type { ClauseAudit, TestOutcome } from "@shared/domain/policy/read-audit.ts";
import { CLAUSE_TESTS } from "@shared/domain/policy/records.ts";
import type { TouchPoint } from "@shared/domain/touchpoint/records.ts";
import type { GridColumn } from "../../../ui/grid-model.ts";
import { messages as common } from "../messages.ts";
import { matrixMessages as messages } from "./matrix-messages.ts";

type Column = GridColumn<ClauseAudit>;

/** Linked, but nothing was found in the clause. */
const LINKED = "●";

const outcomeText = (outcome: TestOutcome): string =>
  outcome === null ? "" : outcome === "passed" ? "✓" : String(outcome.severity);
const severityOf = (outcome: TestOutcome): number | null =>
  outcome === null ? null : outcome === "passed" ? 0 : outcome.severity;

const name: Column = {
  id: "clause",
  title: messages.clause,
  width: "grow",
  stays: true,
  opens: true,
  wraps: true,
  value: ({ clause }) => clauseName(clause) || common.unnamed,
};
const policy: Column = {
  id: "policy",
  title: messages.policy,
  width: 108,
  wraps: true,
  value: (row) => row.policy.name,
};
const decision: Column = {
  id: "decision",
  title: messages.decision,
  width: 92,
  value: ({ clause }) => (clause.decision === null ? common.undecided : common.decisions[clause.decision]),
};

/** A cell with its severity as a number on its shade. */
const shaded = (text: string, severity: number | null) => (
  <span className="grid-text policy-cell" data-severity={severity || undefined}>
    {text}
  </span>
);

/** The clauses against the ten tests. */
export const testColumns = (withPolicy: boolean): readonly Column[] => [
  name,
  ...CLAUSE_TESTS.map(
    (test): Column => ({
      id: test,
      title: CLAUSE_TEST_TEXTS[test].name,
      hint: CLAUSE_TEST_TEXTS[test].question,
      width: test === "paperwork" ? 76 : 72,
      opens: true,
      value: ({ outcomes }) => outcomeText(outcomes[test]),
      sortBy: ({ outcomes }) => severityOf(outcomes[test]),
      render: ({ outcomes }) => shaded(outcomeText(outcomes[test]), severityOf(outcomes[test])),
    }),
  ),
  ...(withPolicy ? [policy] : []),
  decision,
];

/** A touch point with its number in the register. */
export const pointTitle = ({ name }: TouchPoint, number: number): string => `${number} ${name}`;

/** The clauses against the touch points that any of them names. */
export const pointColumns = (
  points: readonly { readonly point: TouchPoint; readonly number: number }[],
  withPolicy: boolean,
): readonly Column[] => [
  name,
  ...points.map(({ point, number }): Column => {
    const linked = (row: ClauseAudit) => row.touchPointIds.includes(point.id);
    const text = (row: ClauseAudit) => (!linked(row) ? "" : row.worst === 0 ? LINKED : String(row.worst));
    return {
      id: point.id,
      title: pointTitle(point, number),
      width: 96,
      opens: true,
      value: text,
      sortBy: (row) => (linked(row) ? row.worst : null),
      render: (row) => shaded(text(row), linked(row) ? row.worst : null),
    };
  }),
  ...(withPolicy ? [policy] : []),
  decision,
];
