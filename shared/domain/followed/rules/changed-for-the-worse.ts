import { quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";
import { followedFigures } from "../followed-figures.ts";

export const changedForTheWorse = defineRule({
  id: "rollout/changed-for-the-worse",
  title: "Measure that got worse since the go-live",
  on: "followedMeasure",
  severity: "warning",
  why: "It is no chance: six points on one side of the median, five that rise or fall, or one outside of the limits. Waiting does not mend it.",
  source: "Perla, Provost & Murray, The run chart, BMJ Quality & Safety 2011; Montgomery, section 6.4.",
  example: {
    wrong: "“Days until the refund” has changed for the worse since the go-live.",
    sound: "The points since the go-live lie on both sides of the median of before, or on the better one.",
  },
  check: ({ model }, measure, report) => {
    const { verdict } = followedFigures(model, measure);
    if (verdict === "worse")
      report({ message: `${quoted(measure.name)} has changed for the worse since the go-live.` });
  },
});
