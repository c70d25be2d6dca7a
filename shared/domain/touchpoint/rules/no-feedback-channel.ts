import { defineRule } from "../../core/rule.ts";

export const noFeedbackChannel = defineRule({
  id: "touchpoint/no-feedback-channel",
  title: "Critical touch point without an answer",
  on: "touchPoint",
  severity: "warning",
  field: "feedbackChannel",
  why: "Most clients who are let down say nothing to the organisation, and much to others. Who cannot complain where it happened can only leave.",
  source: "Hirschman (1970), Exit, voice and loyalty; TARP (1979): most unhappy clients never complain.",
  example: {
    wrong: "“Refund” is critical, and clients have no way to answer or complain there.",
    sound: "The letter names who to call, and until when.",
  },
  check: (_, { name, class: rank, feedbackChannel }, report) => {
    if (rank !== "critical" || feedbackChannel.trim() !== "") return;
    report({ message: `“${name}” is critical, and clients have no way to answer or complain there.` });
  },
});
