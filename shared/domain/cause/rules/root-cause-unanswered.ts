import { defineRule } from "../../core/rule.ts";
import { runIn } from "../../core/run-in.ts";
import { addIdea } from "../../redesign/commands/add-idea.ts";
import { isAnswered } from "../outline.ts";

export const rootCauseUnanswered = defineRule({
  id: "redesign/root-cause-unanswered",
  title: "Root cause that no idea answers",
  on: "cause",
  severity: "warning",
  why: "An idea that leaves the root cause alone treats the symptom: what hurts comes back by another door.",
  source: "Ohno (1988), Toyota Production System; Ishikawa (1968), Guide to Quality Control.",
  example: {
    wrong:
      "“Refunds take three weeks” was chosen, and no idea answers its root cause “Every refund is signed like a purchase”.",
    sound: "The idea “The desk refunds small sums at once” answers that root cause.",
  },
  check: ({ model }, { id, kind, text, opportunityId }, report) => {
    if (kind !== "root") return;
    const opportunity = model.get("opportunity", opportunityId);
    if (opportunity?.status !== "chosen" || isAnswered(model, id)) return;
    report({ message: `“${opportunity.title}” was chosen, and no idea answers its root cause “${text}”.` });
  },
  fix: {
    title: "Begin an idea for it",
    done: (count) => (count === 1 ? "1 idea begun." : `${count} ideas begun.`),
    run: (draft, { id, text, opportunityId }) => {
      runIn(draft, addIdea, { title: text, opportunityIds: [opportunityId], causeIds: [id] });
    },
  },
});
