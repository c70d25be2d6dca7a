import { defineRule } from "../../core/rule.ts";

export const strategyWithoutOwner = defineRule({
  id: "strategy/no-owner",
  title: "Strategy that nobody owns",
  on: "strategy",
  severity: "warning",
  field: "owner",
  why: "Where budgets and departments pull in different ways, somebody must be able to say what comes first. A direction that nobody owns is nobody's to defend.",
  source: "Method, section 5 (strategy): no owner.",
  example: {
    wrong: "Nobody owns the service strategy.",
    sound: "The publisher owns the service strategy.",
  },
  check: (_, { owner }, report) => {
    if (owner.trim() !== "") return;
    report({ message: "Nobody owns the service strategy." });
  },
});
