import { defineRule } from "../../core/rule.ts";

export const noHypothesis = defineRule({
  id: "prototype/no-hypothesis",
  title: "Prototype plan without a hypothesis",
  on: "prototypePlan",
  severity: "error",
  why: "A trial without a hypothesis is a demonstration: whatever comes out, nobody can say whether it worked.",
  source:
    "Method, section 8: if … then the measure goes from baseline to target; Ries (2011), validated learning.",
  example: {
    wrong: "“Pilot at one desk” does not say what shall be better after it, and by what that is measured.",
    sound: "If the desk refunds at once, refunds within 2 days go from 12 % to 90 %.",
  },
  check: (_, plan, report) => {
    if (plan.hypotheses.some(({ measure }) => measure.trim() !== "")) return;
    report({
      message: `“${plan.name}” does not say what shall be better after it, and by what that is measured.`,
    });
  },
});
