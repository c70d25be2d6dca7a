import { findingRule } from "./finding-rule.ts";

export const paperwork = findingRule({
  test: "paperwork",
  title: "Paper that is held or not needed",
  does: "asks for a document that is already held or not needed",
  why: "A document that decides nothing is a toll. Clients who cannot find it give up what they are entitled to.",
  source: "Method, section 5; Thaler (2018), Nudge, not sludge.",
  sound: "The booking number is enough; the receipt is in our books.",
});
