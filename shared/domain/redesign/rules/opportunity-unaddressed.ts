import { defineRule } from "../../core/rule.ts";
import { runIn } from "../../core/run-in.ts";
import { addIdea } from "../commands/add-idea.ts";

export const opportunityUnaddressed = defineRule({
  id: "redesign/opportunity-unaddressed",
  title: "Chosen, and no idea for it",
  on: "opportunity",
  severity: "warning",
  why: "It was chosen, so somebody expects it to be solved. Nothing on the table does.",
  source: "Method, steps 7 and 8: what was chosen is what the redesign answers.",
  example: {
    wrong: "“Refunds take three weeks” was chosen, and no idea answers it.",
    sound: "The idea “The desk refunds small sums at once” answers it.",
  },
  check: ({ model }, opportunity, report) => {
    if (opportunity.status !== "chosen") return;
    if (model.countBy("idea", "opportunityIds", opportunity.id) > 0) return;
    report({ message: `“${opportunity.title}” was chosen, and no idea answers it.` });
  },
  fix: {
    title: "Begin an idea for it",
    done: (count) => (count === 1 ? "1 idea begun." : `${count} ideas begun.`),
    run: (draft, { id, title }) => {
      runIn(draft, addIdea, { title, opportunityIds: [id] });
    },
  },
});
