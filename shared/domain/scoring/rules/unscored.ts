import { defineRule } from "../../core/rule.ts";
import { knownOf } from "../known-of.ts";

export const unscored = defineRule({
  id: "touchpoint/unscored",
  title: "Critical touch point that is not measured",
  on: "touchPoint",
  severity: "warning",
  why: "A critical touch point of which nothing is measured can only be argued about, and after the redesign nobody can say whether it is better.",
  source: "Parasuraman, Zeithaml & Berry (1988), SERVQUAL; method, step 5.",
  example: {
    wrong: "“Quotation” is critical, and nothing is measured there.",
    sound: "A survey asks for “Quotation”, or an observer has scored it.",
  },
  check: ({ model }, touchPoint, report) => {
    if (touchPoint.class !== "critical") return;
    const { surveys, reported, isObserved } = knownOf(model, touchPoint.id);
    if (surveys.length > 0 || reported.length > 0 || isObserved) return;
    report({ message: `“${touchPoint.name}” is critical, and nothing is measured there.` });
  },
});
