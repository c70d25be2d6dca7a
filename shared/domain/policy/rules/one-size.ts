import { findingRule } from "./finding-rule.ts";

export const oneSizePolicy = findingRule({
  test: "one-size",
  title: "One size for all",
  does: "treats clients of different needs alike",
  why: "A rule made for the usual client is a wall for the others, and nobody at the desk may open the door.",
  source: "Method, section 5; Frei (2006), Breaking the trade-off between efficiency and service.",
  sound: "Agencies are billed monthly; one-off advertisers pay at the desk.",
});
