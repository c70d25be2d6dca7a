import { defineRule } from "../../core/rule.ts";
import { standingOf } from "../standing.ts";
import { complianceWords, shareWords } from "../words.ts";

export const breached = defineRule({
  id: "standard/breached",
  title: "Standard that is not kept",
  on: "standard",
  severity: "warning",
  field: "share",
  why: "Clients do not get what they can count on. It is said only where the whole interval lies below the objective, so that chance alone does not explain it.",
  source: "Method, section 5: compliance with Wilson's interval (Wilson 1927).",
  example: {
    wrong:
      "“Quotes name the price in force” is kept in 62.3 % of 204 (95 % interval 55.4 … 68.6 %), below its objective of 98 %.",
    sound: "“Quotes name the price in force” is kept in 97.5 % of 204, and 98 % lies within the interval.",
  },
  check: ({ model }, standard, report) => {
    const { verdict, compliance } = standingOf(model, standard);
    if (verdict !== "not-kept" || compliance === null || standard.share === null) return;
    report({
      message: `“${standard.name}” is kept in ${complianceWords(compliance)}, below its objective of ${shareWords(standard.share)}.`,
    });
  },
});
