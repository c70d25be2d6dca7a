import { defineRule } from "../../core/rule.ts";
import { DECIDED } from "./choice-words.ts";
import { clauseInWords } from "./clause-in-words.ts";

export const clauseChangeWithoutReason = defineRule({
  id: "policy/change-without-reason",
  title: "Clause that is changed for no reason",
  on: "clause",
  severity: "hint",
  field: "decisionReason",
  why: "Whoever wrote the rule asks why it goes. The answer is what it does to clients, or a reason that somebody wrote down.",
  source: "Method, section 5: findings come before decisions.",
  example: {
    wrong:
      "Clause “4.2 Refunds” of “Terms” is to be eliminated, and neither a finding nor a reason says why.",
    sound: "It is eliminated: the paper that it asks for is held already.",
  },
  check: ({ model }, clause, report) => {
    const { decision } = clause;
    if (decision === null || decision === "keep" || clause.decisionReason.trim() !== "") return;
    if (model.by("clauseFinding", "clauseId", clause.id).length > 0) return;
    report({
      message: `${clauseInWords(model, clause)} is to be ${DECIDED[decision]}, and neither a finding nor a reason says why.`,
    });
  },
});
