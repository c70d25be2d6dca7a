import { quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";

export const followedWithoutTarget = defineRule({
  id: "rollout/no-target",
  title: "Followed measure without a target",
  on: "followedMeasure",
  severity: "hint",
  field: "target",
  why: "A line that runs up and down tells nobody whether it is good enough.",
  source: "Method, section 8: measures are followed after go-live against a target.",
  example: {
    wrong: "“Refunds paid in time” is followed and has no target.",
    sound: "At least 90 % of the refunds are to be paid in time.",
  },
  check: (_, measure, report) => {
    if (measure.target === null)
      report({ message: `${quoted(measure.name)} is followed and has no target.` });
  },
});
