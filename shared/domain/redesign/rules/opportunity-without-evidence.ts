import { defineRule } from "../../core/rule.ts";

export const opportunityWithoutEvidence = defineRule({
  id: "redesign/opportunity-without-evidence",
  title: "Chosen without evidence",
  on: "opportunity",
  severity: "hint",
  why: "What was chosen will cost money. The first question of whoever pays is how we know.",
  source: "Method, step 7: opportunities are ranked on evidence.",
  example: {
    wrong: "“Refunds take three weeks” was chosen, and it is not written down how we know that it hurts.",
    sound: "31 of 74 complaints are about it, and the log says 21 days.",
  },
  check: (_, opportunity, report) => {
    if (
      opportunity.status !== "chosen" ||
      opportunity.evidence.trim() !== "" ||
      opportunity.evidenceLinks.length > 0
    )
      return;
    report({
      message: `“${opportunity.title}” was chosen, and it is not written down how we know that it hurts.`,
    });
  },
});
