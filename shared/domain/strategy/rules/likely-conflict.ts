import { defineRule } from "../../core/rule.ts";
import { betrayingWord } from "../betraying-words.ts";

export const likelyConflict = defineRule({
  id: "strategy/likely-conflict",
  title: "Words that seldom serve clients",
  on: "initiative",
  severity: "hint",
  field: "stance",
  why: "Some words seldom stand in an initiative that serves clients. It may be sound all the same: that is for somebody to judge, and to say why.",
  source: "Method, section 5 (strategy): cost cutting beside “service first”.",
  example: {
    wrong:
      "“Cost cutting at the desk” may conflict with the service direction: “cost cutting” seldom serves clients. Nobody has judged it yet.",
    sound: "Somebody has judged it, and says why.",
  },
  check: (_, { name, description, stance }, report) => {
    if (stance !== null) return;
    const word = betrayingWord(`${name}\n${description}`);
    if (word === null) return;
    report({
      message: `“${name}” may conflict with the service direction: “${word}” seldom serves clients. Nobody has judged it yet.`,
    });
  },
});
