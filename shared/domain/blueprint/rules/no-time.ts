import { defineRule } from "../../core/rule.ts";
import { quoted } from "../step-name.ts";

export const noTime = defineRule({
  id: "wait/no-time",
  title: "Wait without a time",
  on: "step",
  severity: "hint",
  why: "A wait is drawn because it hurts. Without its length nobody can say how much, and the lead time is too short by it.",
  source: "Method, section 7: what a consultant gives for a step.",
  example: {
    wrong: "At “Waits for the refund” somebody waits, and the map does not say how long.",
    sound: "“Waits for the refund” says: half within 15 days, nine in ten within 21.",
  },
  check: ({ model }, step, report) => {
    if (step.kind !== "wait" || step.waitTime !== null || step.workTime !== null) return;
    // What stands beside other work, or is drawn out inside, has its time there.
    if (model.countBy("flow", "toId", step.id) === 0) return;
    if (model.countBy("blueprint", "parentStepId", step.id) > 0) return;
    report({ message: `At ${quoted(step.title)} somebody waits, and the map does not say how long.` });
  },
});
