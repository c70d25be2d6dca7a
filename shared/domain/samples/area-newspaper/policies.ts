import { orderKeys } from "@shared/base/order.ts";
import { CLAUSE_TESTS, type Clause, type ClauseFinding, type Policy } from "../../policy/records.ts";
import type { ClauseRow } from "./clause-row.ts";
import { PRICE_CLAUSES, RATE_CLAUSES } from "./price-clauses.ts";
import { REFUND_CLAUSES } from "./refund-clauses.ts";
import { touchPointId } from "./touch-points.ts";

const POLICIES: readonly (readonly [Omit<Policy, "type" | "order">, readonly ClauseRow[]])[] = [
  [
    {
      id: "policy.refunds",
      name: "Refunds",
      kind: "terms",
      description: "What clients agree to when they book; printed small on the back of the refund form.",
      source: "Terms for advertisements of 2019, section 7",
      owner: "Accounts",
      lastChanged: "2019-05-01",
      staffTold: true,
    },
    REFUND_CLAUSES,
  ],
  [
    {
      id: "policy.prices",
      name: "Quotes and prices",
      kind: "terms",
      description: "",
      source: "Terms for advertisements of 2019, section 2",
      owner: "Commercial director",
      lastChanged: "2019-05-01",
      staffTold: true,
    },
    PRICE_CLAUSES,
  ],
  [
    {
      id: "policy.rates",
      name: "Review of rates",
      kind: "procedure",
      description: "How the rate list comes about, and who hears of it.",
      source: "House procedure 14",
      owner: "Commercial director",
      lastChanged: "2025-12-01",
      staffTold: false,
    },
    RATE_CLAUSES,
  ],
];

/** The paper's own rules as they were audited in October and November 2026, some still open. */
export function policyRecords(): (Policy | Clause | ClauseFinding)[] {
  const orders = orderKeys(POLICIES.length);
  return POLICIES.flatMap(([policy, rows], index) => {
    const clauseOrders = orderKeys(rows.length);
    return [
      { ...policy, type: "policy" as const, order: orders[index] ?? "a0" },
      ...rows.flatMap((row, at) => clauseRecords(policy.id, row, clauseOrders[at] ?? "a0")),
    ];
  });
}

function clauseRecords(policyId: string, row: ClauseRow, order: string): (Clause | ClauseFinding)[] {
  const id = `clause.${row.key}`;
  const clause: Clause = {
    id,
    type: "clause",
    policyId,
    number: row.number,
    title: row.title,
    wording: row.wording,
    place: row.place,
    owner: "",
    touchPointIds: row.touchPoints.map(touchPointId),
    stepIds: [...row.stepIds],
    roles: [],
    protects: null,
    control: "",
    decision: null,
    decisionReason: "",
    newWording: "",
    replacingControl: "",
    dueDate: "",
    quickReference: "",
    passedTests: passedIn(row),
    order,
    ...row.audit,
  };
  const findings = Object.entries(row.findings).map(
    ([test, [severity, note]]): ClauseFinding => ({
      id: `${id}.${test}`,
      type: "clauseFinding",
      clauseId: id,
      test: test as ClauseFinding["test"],
      severity,
      note,
    }),
  );
  return [clause, ...findings];
}

/** Who decides on a clause has asked all ten tests. */
const passedIn = ({ audit, passed, findings }: ClauseRow): Clause["passedTests"] =>
  audit.decision ? CLAUSE_TESTS.filter((test) => !(test in findings)) : (passed ?? []);
