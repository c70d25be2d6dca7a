import { defineRule } from "../../core/rule.ts";
import { betrayingWord } from "../betraying-words.ts";

export const initiativeUnjudged = defineRule({
  id: "strategy/initiative-unjudged",
  title: "Initiative that nobody has judged",
  on: "initiative",
  severity: "hint",
  field: "stance",
  why: "Every initiative takes people, money and attention from the others. Whether it serves the direction has to be asked once, before clients find out.",
  source: "Method, step 1: competing initiatives.",
  example: {
    wrong: "Nobody has judged whether “New booking system” serves the service direction.",
    sound: "It serves the direction: the desk sees the price in force.",
  },
  check: (_, { name, description, stance }, report) => {
    // Of what its words betray another rule speaks.
    if (stance !== null || betrayingWord(`${name}\n${description}`) !== null) return;
    report({ message: `Nobody has judged whether “${name}” serves the service direction.` });
  },
});
