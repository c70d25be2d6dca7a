import { isWork } from "../../blueprint/step-kinds.ts";
import { quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";

export const painWithoutOpportunity = defineRule({
  id: "redesign/pain-without-opportunity",
  title: "Pain that no opportunity speaks of",
  on: "step",
  severity: "hint",
  why: "The low points are what clients tell others. One that is not on the list of opportunities was either overlooked, or accepted without anybody saying so.",
  source: "Peak–end rule (Kahneman et al. 1993); method, step 7.",
  example: {
    wrong: "“Is told of a higher price” hurts clients (−1.5), and no opportunity speaks of it.",
    sound: "The opportunity “Quotes do not bind” names the step.",
  },
  parameters: [
    {
      name: "feeling",
      fallback: -1,
      minimum: -2,
      maximum: 0,
      about: "Steps that feel so bad or worse are asked about",
      unit: "on −2 … +2",
    },
  ],
  check: ({ model, parameter }, step, report) => {
    if (step.feeling === null || step.feeling > parameter("feeling") || !isWork(step.kind)) return;
    if (model.get("blueprint", step.blueprintId)?.kind !== "as-is") return;
    // Before the first one the list is still to come.
    if (!model.any("opportunity") || model.countBy("opportunity", "stepIds", step.id) > 0) return;
    const { touchPointId } = step;
    if (touchPointId !== null && model.countBy("opportunity", "touchPointIds", touchPointId) > 0) return;
    if (model.by("setAside", "elementId", step.id).some(({ kind }) => kind === "pain")) return;
    const feeling = String(step.feeling).replace("-", "−");
    report({ message: `${quoted(step.title)} hurts clients (${feeling}), and no opportunity speaks of it.` });
  },
});
