import { newClause } from "@shared/domain/policy/new-clause.ts";
import { newPolicy } from "@shared/domain/policy/new-policy.ts";
import type { Clause, ClauseFinding, ClauseTest, Policy } from "@shared/domain/policy/records.ts";

type Fields<T> = Partial<Omit<T, "id" | "type">>;

export const policy = (fields: Fields<Policy> = {}): Policy => ({
  ...newPolicy({ name: "Terms", kind: "terms", source: "", order: "a0" }),
  owner: "Mara",
  ...fields,
  id: "policy",
  type: "policy",
});

/** A clause of that policy: “4.2 Refunds”. */
export const clause = (fields: Fields<Clause> = {}, id = "clause"): Clause => ({
  ...newClause({
    policyId: "policy",
    number: "4.2",
    title: "Refunds",
    wording: "Refunds come after three weeks.",
    order: "a0",
  }),
  ...fields,
  id,
  type: "clause",
});

/** What a test found in a clause. */
export const finding = (test: ClauseTest, severity = 3, clauseId = "clause"): ClauseFinding => ({
  id: `${clauseId}-${test}`,
  type: "clauseFinding",
  clauseId,
  test,
  severity,
  note: "",
});
