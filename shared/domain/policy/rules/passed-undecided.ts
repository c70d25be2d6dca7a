import { defineRule } from "../../core/rule.ts";
import { runIn } from "../../core/run-in.ts";
import { updateClause } from "../commands/update-clause.ts";
import { CLAUSE_TESTS } from "../records.ts";
import { clauseInWords } from "./clause-in-words.ts";

export const passedUndecided = defineRule({
  id: "policy/passed-undecided",
  title: "Passed clause without a decision",
  on: "clause",
  severity: "hint",
  field: "decision",
  why: "Staff work with what stays. A clause that nobody has said to keep is on no sheet of theirs.",
  source: "Method, section 5: the clauses that stay are what the front line is handed.",
  example: {
    wrong: "Clause “4.2 Refunds” of “Terms” passed all ten tests, and nobody has said that it stays.",
    sound: "Clause 4.2 is kept.",
  },
  check: ({ model }, clause, report) => {
    if (clause.decision !== null || new Set(clause.passedTests).size < CLAUSE_TESTS.length) return;
    if (model.by("clauseFinding", "clauseId", clause.id).length > 0) return;
    report({
      message: `${clauseInWords(model, clause)} passed all ten tests, and nobody has said that it stays.`,
    });
  },
  fix: {
    title: "Keep it",
    done: (count) => (count === 1 ? "1 clause kept." : `${count} clauses kept.`),
    run: (draft, { id }) => runIn(draft, updateClause, { id, patch: { decision: "keep" } }),
  },
});
