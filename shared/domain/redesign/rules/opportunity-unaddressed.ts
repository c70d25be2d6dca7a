import { defineRule } from "../../core/rule.ts";
import { runIn } from "../../core/run-in.ts";
import { addIdea } from "../commands/add-idea.ts";

export const opportunityUnaddressed = defineRule({
  id: "redesign/opportunity-unaddressed",
  on: "opportunity",
  severity: "warning",
  why: "It was chosen, so somebody expects it to be solved. Nothing on the table does.",
  source: "Method, steps 7 and 8: what was chosen is what the redesign answers.",
  check: ({ model }, opportunity, report) => {
    if (opportunity.status !== "chosen") return;
    if (model.all("idea").some(({ opportunityIds }) => opportunityIds.includes(opportunity.id))) return;
    report({ message: `“${opportunity.title}” was chosen, and no idea answers it.` });
  },
  fix: {
    title: "Begin an idea for it",
    run: (draft, { id, title }) => {
      runIn(draft, addIdea, { title, opportunityIds: [id] });
    },
  },
});
