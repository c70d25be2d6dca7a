import { defineRule } from "../../core/rule.ts";

export const valueWithoutMeaning = defineRule({
  id: "strategy/value-without-meaning",
  title: "Value without a meaning",
  on: "serviceValue",
  severity: "hint",
  field: "meaning",
  why: "One word means something else to everybody. What a client would see if the value were kept is what staff can be trained in.",
  source: "Lencioni (2002), Make your values mean something.",
  example: {
    wrong: "It is not said what “Reliable” means for a client.",
    sound: "“Reliable” means that the price that is quoted is the price that is billed.",
  },
  check: (_, { name, meaning }, report) => {
    if (meaning.trim() !== "") return;
    report({ message: `It is not said what “${name}” means for a client.` });
  },
});
