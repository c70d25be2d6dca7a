import { dayInWords } from "@shared/base/date-words.ts";
import { defineRule } from "../../core/rule.ts";

export const staffNotTold = defineRule({
  id: "policy/staff-not-told",
  title: "Change that staff were not told of",
  on: "policy",
  severity: "warning",
  field: "staffTold",
  why: "Clients are told what staff know. A change that they do not know of is a wrong price, or a wrong promise, at every desk.",
  source: "Method, section 5, not-findable: front-line staff are told of the last change.",
  example: {
    wrong: "Front-line staff were not told that “Terms” changed on 1 December 2025.",
    sound: "Each desk signed that it read the change of 1 December.",
  },
  check: (_, policy, report) => {
    if (policy.staffTold !== false) return;
    const day = dayInWords(policy.lastChanged);
    report({
      message: `Front-line staff were not told ${day === "" ? `of the last change of “${policy.name}”.` : `that “${policy.name}” changed on ${day}.`}`,
    });
  },
});
