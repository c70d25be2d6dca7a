import { defineRule } from "../../core/rule.ts";
import { clauseGaps } from "../clause-gaps.ts";
import { PROTECTED } from "./choice-words.ts";
import { clauseInWords } from "./clause-in-words.ts";

export const controlMissing = defineRule({
  id: "policy/control-missing",
  title: "Control that is not stated",
  on: "clause",
  severity: "warning",
  field: "control",
  why: "Before a rule is touched, it must be known what it guards. A control that nobody can name is lost without anybody noticing.",
  source:
    "Method, section 5: never lose internal control; COSO (2013), Internal Control – Integrated Framework.",
  example: {
    wrong: "Clause “4.2 Refunds” of “Terms” protects money, and the control that it serves is not stated.",
    sound: "It protects money: two people sign above 1,000 euros.",
  },
  check: ({ model }, clause, report) => {
    if (!clauseGaps(clause).includes("control") || clause.protects === null) return;
    report({
      message: `${clauseInWords(model, clause)} protects ${PROTECTED[clause.protects]}, and the control that it serves is not stated.`,
    });
  },
});
