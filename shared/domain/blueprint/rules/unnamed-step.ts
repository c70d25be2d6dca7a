import { defineRule } from "../../core/rule.ts";
import { isWork } from "../step-kinds.ts";

export const unnamedStep = defineRule({
  id: "journey/unnamed-step",
  title: "Step without a title",
  on: "step",
  severity: "hint",
  why: "Nobody can talk about a step that has no name, and a report would show an empty card.",
  source: "The craft: a step is named by what is done, with a verb.",
  example: {
    wrong: "A step in the lane “Front desk”, stage “Booking”, has no title.",
    sound: "Each step says in a few words who does what.",
  },
  check: ({ model }, step, report) => {
    if (step.title.trim() !== "" || !isWork(step.kind)) return;
    const stage = model.get("stage", step.stageId)?.name ?? "";
    const lane = model.get("lane", step.laneId)?.name ?? "";
    report({
      message: `A step in the lane “${lane || "without a name"}”, stage “${stage || "without a name"}”, has no title.`,
    });
  },
});
