import { defineRule } from "../../core/rule.ts";
import { planMessages } from "../messages.ts";
import { barOf, proofOf } from "../sample.ts";

export const targetProvesNothing = defineRule({
  id: "prototype/target-proves-nothing",
  title: "Target that proves nothing",
  on: "prototypePlan",
  severity: "error",
  why: "A target that lies at, or on the wrong side of, the value that must be cleared can be reached without anything having become better.",
  source: "Method, section 8: go if the bound of the interval clears the minimum.",
  example: {
    wrong:
      "In “Pilot at one desk” the target for “Refunds within 2 days” proves nothing: it does not lie beyond the value that must be cleared.",
    sound: "The target is 90 %, and 80 % must be cleared.",
  },
  check: (_, plan, report) => {
    const wrong = plan.hypotheses.flatMap((hypothesis) => {
      if (hypothesis.target === null || barOf(hypothesis) === null) return [];
      const proof = proofOf(hypothesis, plan);
      const { same, beyond } = planMessages.reasons;
      return "reason" in proof && (proof.reason === same || proof.reason === beyond)
        ? [`“${hypothesis.measure || "a measure without a name"}”`]
        : [];
    });
    if (wrong.length === 0) return;
    report({
      message: `In “${plan.name}” the target for ${wrong.join(" and ")} proves nothing: it does not lie beyond the value that must be cleared.`,
    });
  },
});
