import { quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";
import { limitWords } from "../../standard/time-words.ts";
import { isProvenBelow, keptTargets } from "../kept/kept-target.ts";
import { dayWords, keptShareWords } from "../kept/kept-words.ts";

export const simulatedBreach = defineRule({
  id: "standard/simulated-breach",
  title: "Standard that the simulation breaks",
  on: "standard",
  severity: "warning",
  field: "limit",
  why: "As proposed, with these people and this demand, the standard would not be kept often enough. Better to know it before the roll-out: more people, another way, or a standard that can be kept.",
  source: "Method, section 7: compliance with each standard is a result of the simulation.",
  example: {
    wrong:
      "“A quote within one hour” would not be kept on “To be”: simulated on 2 November 2026, 71.2 % (69.0 … 73.4 %) are within 1 working hour; wanted are 90 %.",
    sound:
      "“A quote within one hour”: simulated on “To be”, 93.1 % (92.0 … 94.2 %) are within 1 working hour.",
  },
  check: ({ model }, standard, report) => {
    const { name, limit, share } = standard;
    if (limit === null || share === null) return;
    const within = limitWords(limit, model.get("calendar", standard.calendarId) ?? null);
    for (const { result, version, compliance } of keptTargets(model, standard)) {
      if (!isProvenBelow(compliance, share)) continue;
      report({
        message: `${quoted(name)} would not be kept on ${quoted(version.name)}: simulated on ${dayWords(result.takenAt)}, ${keptShareWords(compliance)} are within ${within}; wanted are ${Math.round(share * 1000) / 10} %.`,
      });
    }
  },
});
