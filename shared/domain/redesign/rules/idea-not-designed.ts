import { defineRule } from "../../core/rule.ts";

export const ideaNotDesigned = defineRule({
  id: "redesign/idea-not-designed",
  title: "Idea on no map",
  on: "idea",
  severity: "hint",
  why: "An idea that is on no map is a promise to the client: nobody can see what it asks of whom, what it takes and what it costs.",
  source: "Method, step 8: the redesign is a to-be blueprint.",
  example: {
    wrong:
      "“The desk refunds small sums at once” answers a chosen opportunity, and no change of a to-be carries it out.",
    sound: "In the to-be the approval is gone, and the desk pays.",
  },
  check: ({ model }, idea, report) => {
    const answers = idea.opportunityIds.some((id) => model.get("opportunity", id)?.status === "chosen");
    if (!answers || !model.all("blueprint").some(({ kind }) => kind === "to-be")) return;
    if (idea.changeIds.some((id) => model.find(id) !== undefined)) return;
    report({
      message: `“${idea.title}” answers a chosen opportunity, and no change of a to-be carries it out.`,
    });
  },
});
