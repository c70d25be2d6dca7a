import { defineRule } from "../../core/rule.ts";
import { clauseGaps } from "../clause-gaps.ts";
import { DECIDED, PROTECTED } from "./choice-words.ts";
import { clauseInWords } from "./clause-in-words.ts";

export const replacedControlMissing = defineRule({
  id: "policy/replaced-control-missing",
  title: "Control that is given up and not replaced",
  on: "clause",
  severity: "error",
  field: "replacingControl",
  why: "A rule may go; what it guards may not. Without a control in its place, the first loss brings the old rule back, and stricter.",
  source:
    "Method, section 5: modifying or eliminating a clause demands the control that replaces it; COSO (2013).",
  example: {
    wrong:
      "Clause “4.2 Refunds” of “Terms” protects money and is to be modified, and nothing is said of the control that replaces it.",
    sound: "Instead of two signatures, ten refunds a month are looked at afterwards.",
  },
  check: ({ model }, clause, report) => {
    const { protects, decision } = clause;
    if (!clauseGaps(clause).includes("replacing-control") || protects === null || decision === null) return;
    report({
      message: `${clauseInWords(model, clause)} protects ${PROTECTED[protects]} and is to be ${DECIDED[decision]}, and nothing is said of the control that replaces it.`,
    });
  },
});
