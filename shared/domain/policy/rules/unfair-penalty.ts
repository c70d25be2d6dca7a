import { findingRule } from "./finding-rule.ts";

export const unfairPenalty = findingRule({
  test: "unfair-penalty",
  title: "Penalty beyond the harm",
  does: "asks for a penalty out of proportion to the harm",
  why: "A penalty that is larger than the harm tells honest clients that they are not trusted, and they tell it on.",
  source:
    "Method, section 5; Tax & Brown (1998), Recovering and Learning from Service Failure: clients judge fairness first.",
  sound: "A change costs what it costs the desk: nothing before printing starts.",
});
