import { defineRule } from "../../core/rule.ts";

export const policyWithoutOwner = defineRule({
  id: "policy/no-owner",
  title: "Policy that nobody owns",
  on: "policy",
  severity: "hint",
  field: "owner",
  why: "A rule without an owner is changed by nobody, and explained to clients by whoever happens to stand there.",
  source: "Method, section 5: each clause says who owns it.",
  example: {
    wrong: "Nobody owns “Terms”, nor 3 of its clauses.",
    sound: "“Terms” is owned by Accounts.",
  },
  check: ({ model }, policy, report) => {
    if (policy.owner.trim() !== "") return;
    const clauses = model.by("clause", "policyId", policy.id);
    const open = clauses.filter(({ owner }) => owner.trim() === "").length;
    if (clauses.length > 0 && open === 0) return;
    const ofThem = open === 1 ? "one of its clauses" : `${open} of its clauses`;
    report({ message: `Nobody owns “${policy.name}”${open === 0 ? "." : `, nor ${ofThem}.`}` });
  },
});
