import { defineRule } from "../../core/rule.ts";

export const momentOfTruthGoodToHave = defineRule({
  id: "touchpoint/moment-of-truth-good-to-have",
  title: "Moment of truth that is only good to have",
  on: "touchPoint",
  severity: "warning",
  why: "A moment of truth decides what clients think of the whole. It cannot be one that they could do without.",
  source: "Carlzon (1987), Moments of truth; method, section 3.",
  example: {
    wrong:
      "“Complaint” is good to have in the register and a moment of truth on the map: one of the two is wrong.",
    sound: "What is a moment of truth on the map is critical in the register.",
  },
  check: ({ model }, touchPoint, report) => {
    if (touchPoint.class !== "good-to-have") return;
    if (!model.by("step", "touchPointId", touchPoint.id).some(({ momentOfTruth }) => momentOfTruth)) return;
    report({
      message: `“${touchPoint.name}” is good to have in the register and a moment of truth on the map: one of the two is wrong.`,
    });
  },
});
