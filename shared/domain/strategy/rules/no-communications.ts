import { defineRule } from "../../core/rule.ts";

export const noCommunications = defineRule({
  id: "strategy/no-communications",
  title: "Strategy of which nobody is told",
  on: "strategy",
  severity: "warning",
  field: "communicationsPlan",
  why: "People at the counter cannot act on what they were never told, and clients notice at once when staff and advertisements say different things.",
  source:
    "Method, section 5 (strategy): no communications plan; Zeithaml, Berry & Parasuraman (1988), gap 4.",
  example: {
    wrong: "It is not planned who is told of the strategy, by whom and when.",
    sound: "The publisher tells each desk in March, and answers questions in April.",
  },
  check: (_, { communicationsPlan }, report) => {
    if (communicationsPlan.trim() !== "") return;
    report({
      message: "It is not planned who is told of the strategy, by whom and when.",
    });
  },
});
