import { quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";
import { answersOf } from "../root-cause.ts";

export const symptomOnly = defineRule({
  id: "failpoint/symptom-only",
  title: "Five whys that end at a symptom",
  on: "step",
  severity: "hint",
  why: "A symptom shows that something is wrong, and not what. A remedy for it is paid for again and again, and the failure stays.",
  source:
    "Ohno (1988), Toyota Production System; Ishikawa (1985), What is total quality control? The Japanese way.",
  example: {
    wrong:
      "At “Is quoted a price” every answer to why is a symptom, the last: “The new list never came.” Ask why once more.",
    sound: "The last answer is a cause: something that can be changed, so that it does not come back.",
  },
  check: (_, { title, failPoint }, report) => {
    const answers = answersOf(failPoint?.whys ?? []);
    const last = answers.at(-1);
    if (!last || answers.some(({ kind }) => kind !== "symptom")) return;
    report({
      message: `At ${quoted(title)} every answer to why is a symptom, the last: “${last.answer.trim()}” Ask why once more.`,
    });
  },
});
