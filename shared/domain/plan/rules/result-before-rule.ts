import { quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";

export const resultBeforeRule = defineRule({
  id: "prototype/result-before-rule",
  title: "Result older than the rule",
  on: "prototypePlan",
  severity: "error",
  why: "Who has seen the figures can no longer make a rule that they do not decide. What such a rule says proves nothing.",
  source:
    "Method, section 8: the decision rule is written down before the first client; Nosek and others (2018), The preregistration revolution.",
  example: {
    wrong: "“Pilot at one desk” has results, and its rule is not fixed.",
    sound: "The rule was fixed on 4 January, and the first client came on 11 January.",
  },
  check: (_, plan, report) => {
    const results = plan.hypotheses.flatMap((hypothesis) => hypothesis.results);
    if (results.length === 0) return;
    if (plan.ruleFixedAt === "") {
      report({ message: `${quoted(plan.name)} has results, and its rule is not fixed.` });
      return;
    }
    const fixed = plan.ruleFixedAt.slice(0, 10);
    const early = results.filter(({ date }) => date !== "" && date < fixed).length;
    if (early === 0) return;
    const told = early === 1 ? "a result that is" : `${early} results that are`;
    report({ message: `${quoted(plan.name)} has ${told} older than its rule, which was fixed on ${fixed}.` });
  },
});
