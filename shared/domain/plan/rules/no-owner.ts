import { defineRule } from "../../core/rule.ts";

export const planWithoutOwner = defineRule({
  id: "prototype/no-owner",
  title: "Prototype plan that nobody owns",
  on: "prototypePlan",
  severity: "hint",
  why: "On the second morning something goes wrong at the counter. Somebody has to decide, and everybody has to know who.",
  source: "Method, section 8: a plan names what, where, when, who and what it costs.",
  example: {
    wrong: "“Pilot at one desk” has no owner.",
    sound: "The head of the front desk owns “Pilot at one desk”.",
  },
  check: (_, plan, report) => {
    if (plan.owner.trim() !== "") return;
    report({ message: `“${plan.name}” has no owner.` });
  },
});
