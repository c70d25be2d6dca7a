import { defineRule } from "../../core/rule.ts";

export const noDirection = defineRule({
  id: "strategy/no-direction",
  title: "Strategy without a direction",
  on: "strategy",
  severity: "warning",
  field: "serviceDirection",
  why: "Everybody is for good service. A direction says what clients can count on even when it costs something, and only against that can an initiative be judged.",
  source: "Method, step 1; Porter (1996): strategy is choosing what not to do.",
  example: {
    wrong: "The strategy does not say what clients can count on, and what comes second to it.",
    sound: "“What we quote is what we bill, even where the list was wrong.”",
  },
  check: (_, { serviceDirection }, report) => {
    if (serviceDirection.trim() !== "") return;
    report({
      message: "The strategy does not say what clients can count on, and what comes second to it.",
    });
  },
});
