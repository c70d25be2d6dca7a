import { defineRule } from "../../core/rule.ts";
import { clauseGaps } from "../clause-gaps.ts";
import { clauseInWords } from "./clause-in-words.ts";

export const modifiedWithoutWording = defineRule({
  id: "policy/modified-without-wording",
  title: "Modified clause without its new wording",
  on: "clause",
  severity: "warning",
  field: "newWording",
  why: "Staff apply what is written. As long as the new wording is not, they apply the old one.",
  source: "Method, section 5: a decision to modify comes with the new wording.",
  example: {
    wrong: "Clause “4.2 Refunds” of “Terms” is to be modified, and its new wording is not written.",
    sound: "“Refunds are paid within two working days.”",
  },
  check: ({ model }, clause, report) => {
    if (!clauseGaps(clause).includes("new-wording")) return;
    report({
      message: `${clauseInWords(model, clause)} is to be modified, and its new wording is not written.`,
    });
  },
});
