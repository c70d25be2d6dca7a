import { defineRule } from "../../core/rule.ts";
import { knownOf } from "../known-of.ts";

export const clientsNotAsked = defineRule({
  id: "touchpoint/clients-not-asked",
  title: "Watched, but clients not asked",
  on: "touchPoint",
  severity: "hint",
  why: "Observers see what staff do, not what clients feel. What is critical should be heard from those who live through it.",
  source: "Zeithaml, Parasuraman & Berry (1990): quality is what the client perceives.",
  example: {
    wrong:
      "“Quotation” is critical and was observed, but clients themselves were never asked or heard about it.",
    sound: "Beside the observers’ scores stand answers or complaints of clients.",
  },
  check: ({ model }, touchPoint, report) => {
    if (touchPoint.class !== "critical") return;
    const { surveys, reported, isObserved } = knownOf(model, touchPoint.id);
    if (!isObserved || surveys.length > 0 || reported.length > 0) return;
    if (model.by("verbatim", "touchPointId", touchPoint.id).length > 0) return;
    const isCollected = model
      .all("verbatimMapping")
      .some(({ touchPoints }) => touchPoints.some(({ touchPointId }) => touchPointId === touchPoint.id));
    if (isCollected) return;
    report({
      message: `“${touchPoint.name}” is critical and was observed, but clients themselves were never asked or heard about it.`,
    });
  },
});
