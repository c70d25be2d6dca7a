import { findingRule } from "./finding-rule.ts";

export const notFindable = findingRule({
  test: "not-findable",
  title: "Staff cannot look it up",
  does: "cannot be looked up by front-line staff, or they were not told of its last change",
  why: "Who stands in front of the client answers with what they know. A rule that they cannot find is broken, or invented, every day.",
  source: "Method, section 5; Zeithaml, Parasuraman & Berry (1990): the gap of unclear communication.",
  sound: "The rate book is one page that the desk has open.",
});
