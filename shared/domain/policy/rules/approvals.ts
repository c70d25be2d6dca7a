import { findingRule } from "./finding-rule.ts";

export const approvals = findingRule({
  test: "approvals",
  title: "More approvals than the risk",
  does: "needs more approvals than the risk calls for",
  why: "Every signature makes the client wait and tells the desk that it is not trusted. Small sums are better looked at afterwards.",
  source: "Method, section 5; Hammer & Champy (1993): workers make the decisions.",
  sound: "The desk decides up to 200 euros; ten a month are looked at.",
});
