import { byOrder } from "@shared/base/order.ts";
import { defineRule } from "../../core/rule.ts";

export const notTested = defineRule({
  id: "policy/not-tested",
  title: "Clauses that nobody has tested",
  on: "policy",
  severity: "hint",
  field: "passedTests",
  why: "The clause that nobody read is the one that clients quote. An audit that stops half-way proves nothing about the rest.",
  source: "Method, section 5: each clause is tested.",
  example: {
    wrong: "In “Terms” 3 of 14 clauses have not been tested.",
    sound: "Each of the 14 clauses of “Terms” was asked at least one of the ten tests.",
  },
  check: ({ model }, policy, report) => {
    const clauses = model.by("clause", "policyId", policy.id);
    const open = clauses.filter(
      ({ id, passedTests }) =>
        passedTests.length === 0 && model.by("clauseFinding", "clauseId", id).length === 0,
    );
    const first = open.toSorted(byOrder)[0];
    if (!first) return;
    const are = open.length === 1 ? "has" : "have";
    report({
      message: `In “${policy.name}” ${open.length} of ${clauses.length} clauses ${are} not been tested.`,
      at: first.id,
    });
  },
});
