import { findingRule } from "./finding-rule.ts";

export const costOnly = findingRule({
  test: "cost-only",
  title: "Saves us and costs the client",
  does: "saves the organisation money and only costs the client",
  why: "What is saved here is spent by the client: in time, travel and postage. They see it, and they count it as part of the price.",
  source: "Method, section 5; Womack & Jones (2005), Lean Consumption: do not waste the client’s time.",
  sound: "Artwork with an error of ours is corrected at our cost.",
});
