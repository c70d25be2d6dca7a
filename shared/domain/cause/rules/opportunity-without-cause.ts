import { defineRule } from "../../core/rule.ts";

export const opportunityWithoutCause = defineRule({
  id: "redesign/opportunity-without-cause",
  title: "Chosen, and its root cause is not known",
  on: "opportunity",
  severity: "hint",
  why: "What is redesigned before anybody asked why it hurts is redesigned around the symptom.",
  source: "Ohno (1988), Toyota Production System: five whys.",
  example: {
    wrong: "“Refunds take three weeks” was chosen, and no root cause of it is found yet.",
    sound: "Why? Four people sign. Why? Every refund is signed like a purchase: the root cause.",
  },
  check: ({ model }, { id, title, status }, report) => {
    // Before the first cause nobody works with causes here.
    if (status !== "chosen" || !model.any("cause")) return;
    if (model.by("cause", "opportunityId", id).some(({ kind }) => kind === "root")) return;
    report({ message: `“${title}” was chosen, and no root cause of it is found yet.` });
  },
});
