import { defineRule } from "../../core/rule.ts";
import { proofOf } from "../sample.ts";

/** Nothing is written down, and the standard rule has nothing to decide on: no measure has both a target and a bar. */
export const noDecisionRule = defineRule({
  id: "prototype/no-decision-rule",
  title: "Prototype plan without a decision rule",
  on: "prototypePlan",
  severity: "error",
  why: "A rule that is made after the figures are in can be made to fit them. It is written down before the first client.",
  source: "Method, section 8: go, stop or extend, fixed before the first client; pre-registration.",
  example: {
    wrong:
      "“Pilot at one desk” has no rule for going on or stopping: no measure has a target and a value that must be cleared.",
    sound: "Go when more than 80 % of the refunds come within 2 days, else extend or stop.",
  },
  check: (_, plan, report) => {
    const named = plan.hypotheses.filter(({ measure }) => measure.trim() !== "");
    if (named.length === 0 || plan.decisionRule.trim() !== "") return;
    if (named.some((hypothesis) => !("reason" in proofOf(hypothesis, plan)))) return;
    report({
      message: `“${plan.name}” has no rule for going on or stopping: no measure has a target and a value that must be cleared.`,
    });
  },
});
