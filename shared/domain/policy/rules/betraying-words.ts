import { listed } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";
import { CLAUSE_TEST_TEXTS } from "../clause-tests.ts";
import { findTrapWords, trapWordsOf } from "../find-trap-words.ts";
import { clauseInWords } from "./clause-in-words.ts";

export const betrayingWords = defineRule({
  id: "policy/betraying-words",
  title: "Words that often betray a problem",
  on: "clause",
  severity: "hint",
  field: "passedTests",
  why: "Some words stand in nearly every clause that clients complain of. Where they stand, the question is worth its minute.",
  source: "The craft: lists of words that auditors of terms and conditions look for first.",
  example: {
    wrong:
      "Clause “4.2 Refunds” of “Terms” says “non-refundable”, and nobody has asked: does it refuse or delay money that is owed?",
    sound: "The test was asked; what was found, or that nothing was, is written down.",
  },
  check: ({ model }, clause, report) => {
    if (clause.decision === "eliminate") return;
    const asked = new Set(clause.passedTests);
    for (const { test } of model.by("clauseFinding", "clauseId", clause.id)) asked.add(test);
    const wording =
      clause.decision === "modify" && clause.newWording.trim() !== "" ? clause.newWording : clause.wording;
    const words = findTrapWords(wording, trapWordsOf(model)).filter(({ test }) => !asked.has(test));
    const [first] = words;
    if (!first) return;
    const said = [...new Set(words.map(({ text }) => `“${text.replaceAll(/\s+/g, " ")}”`))];
    const question = CLAUSE_TEST_TEXTS[first.test].question;
    const more = new Set(words.map(({ test }) => test)).size - 1;
    const others = more === 0 ? "" : ` ${more} more ${more === 1 ? "test is" : "tests are"} worth asking.`;
    report({
      message: `${clauseInWords(model, clause)} says ${listed(said)}, and nobody has asked: ${question.charAt(0).toLowerCase()}${question.slice(1)}${others}`,
    });
  },
});
