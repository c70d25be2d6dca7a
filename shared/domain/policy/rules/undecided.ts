import { defineRule } from "../../core/rule.ts";
import { clauseInWords } from "./clause-in-words.ts";

export const undecided = defineRule({
  id: "policy/undecided",
  title: "Finding without a decision",
  on: "clause",
  severity: "hint",
  field: "decision",
  why: "What was found and is not decided stays as it is, and who told us of it was heard for nothing.",
  source: "Method, section 5: each clause with a finding is kept, modified or eliminated.",
  example: {
    wrong:
      "Clause “4.2 Refunds” of “Terms” failed 2 of the ten tests, and nobody has decided what becomes of it.",
    sound: "Clause 4.2 is modified: refunds are paid within two working days.",
  },
  check: ({ model }, clause, report) => {
    if (clause.decision !== null) return;
    const failed = new Set(model.by("clauseFinding", "clauseId", clause.id).map(({ test }) => test)).size;
    if (failed === 0) return;
    report({
      message: `${clauseInWords(model, clause)} failed ${failed} of the ten tests, and nobody has decided what becomes of it.`,
    });
  },
});
