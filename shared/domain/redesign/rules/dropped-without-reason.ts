import { defineRule } from "../../core/rule.ts";

const DONE = { parked: "was parked", dropped: "was dropped" } as const;

export const droppedWithoutReason = defineRule({
  id: "redesign/dropped-without-reason",
  title: "Dropped or parked, and nobody says why",
  on: "opportunity",
  severity: "hint",
  field: "decisionReason",
  why: "Whoever was hurt asks what came of it. Without the reason the same talk is held again at the next meeting.",
  source: "Method, step 7: opportunities are decided upon, and each decision has its reason.",
  example: {
    wrong: "“Agencies book through the same counter” was dropped, and it is not said why.",
    sound: "It was dropped, as only 24 of 214 respondents are agencies.",
  },
  check: (_, { status, title, decisionReason }, report) => {
    if ((status !== "parked" && status !== "dropped") || decisionReason.trim() !== "") return;
    report({ message: `“${title}” ${DONE[status]}, and it is not said why.` });
  },
});
