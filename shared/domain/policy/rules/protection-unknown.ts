import { defineRule } from "../../core/rule.ts";
import { clauseGaps } from "../clause-gaps.ts";
import { DECIDED } from "./choice-words.ts";
import { clauseInWords } from "./clause-in-words.ts";

export const protectionUnknown = defineRule({
  id: "policy/protection-unknown",
  title: "Change of a rule whose purpose is unknown",
  on: "clause",
  severity: "warning",
  field: "protects",
  why: "Each rule was somebody's answer to something. Who takes it away without asking to what finds out when it happens again.",
  source: "Method, section 5: never lose internal control; Chesterton (1929), the fence across the road.",
  example: {
    wrong:
      "Clause “4.2 Refunds” of “Terms” is to be modified, and nobody has said whether it protects money, safety or the law.",
    sound: "Clause 4.2 protects money, and its control is replaced.",
  },
  check: ({ model }, clause, report) => {
    const { decision } = clause;
    if (decision === null || !clauseGaps(clause).includes("protects")) return;
    report({
      message: `${clauseInWords(model, clause)} is to be ${DECIDED[decision]}, and nobody has said whether it protects money, safety or the law.`,
    });
  },
});
