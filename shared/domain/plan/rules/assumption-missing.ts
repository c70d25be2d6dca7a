import { quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";

export const assumptionMissing = defineRule({
  id: "value/assumption-missing",
  title: "Money without an assumption",
  on: "prototypePlan",
  severity: "hint",
  why: "A sum that nobody can take apart is believed by nobody, or by everybody until it is wrong.",
  source: "Method, section 8: value is never told without its assumptions.",
  example: {
    wrong: "“Pilot at one desk” names what it costs, and no assumption is written down.",
    sound: "Refunds in a year, minutes for each and the hour's rate are written down with their source.",
  },
  check: ({ model }, plan, report) => {
    if (plan.cost === null || model.any("assumption")) return;
    report({ message: `${quoted(plan.name)} names what it costs, and no assumption is written down.` });
  },
});
