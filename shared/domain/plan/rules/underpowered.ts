import { defineRule } from "../../core/rule.ts";
import { planSample } from "../sample.ts";

/** Told of the clients who can be reached at all, where the plan says so; how many come is told by the plan itself. */
export const underpowered = defineRule({
  id: "prototype/underpowered",
  title: "Too few clients to prove it",
  on: "prototypePlan",
  severity: "warning",
  why: "With too few clients the trial will most likely prove nothing, even when the change works. Then a good idea dies of a small number.",
  source: "Cohen (1988), Statistical power analysis; method, section 8.",
  example: {
    wrong:
      "“Pilot at one desk” needs 48 clients to show its effect with 80 % power, and only 20 can be reached.",
    sound: "120 clients can be reached, and 48 are needed.",
  },
  check: (_, plan, report) => {
    if (plan.population === null) return;
    const needed = planSample(plan);
    if (needed === null || needed <= plan.population) return;
    const power = Math.round(plan.power * 100);
    report({
      message: `“${plan.name}” needs ${needed} clients to show its effect with ${power} % power, and only ${plan.population} can be reached.`,
    });
  },
});
