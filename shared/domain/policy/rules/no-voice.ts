import { findingRule } from "./finding-rule.ts";

export const noVoice = findingRule({
  test: "no-voice",
  title: "No way to complain or answer",
  does: "closes a way for clients to complain or answer",
  why: "Most clients who are unhappy do not complain; they leave. A way that is closed takes away the few who would have told us why.",
  source: "Method, section 5; Hirschman (1970), Exit, Voice, and Loyalty.",
  sound: "Whoever disagrees can ask the publisher, by phone or in writing.",
});
