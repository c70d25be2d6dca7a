import { defineRule } from "../../core/rule.ts";
import { quoted } from "../step-name.ts";

export const decisionWithoutChoice = defineRule({
  id: "flow/decision-without-choice",
  title: "Decision with one way out",
  on: "step",
  severity: "warning",
  why: "A question with one answer is no question: what happens otherwise is missing, and it is often where clients are let down.",
  source: "Gateways of BPMN 2.0 (ISO/IEC 19510): a decision has at least two ways out.",
  example: {
    wrong: "At “Is the form complete?” there is one way only: what happens otherwise is not on the map.",
    sound: "One way for complete forms, and one for those that are sent back.",
  },
  check: ({ model }, step, report) => {
    if (step.kind !== "decision") return;
    const ways = model
      .by("flow", "fromId", step.id)
      .filter(({ kind }) => kind === "sequence" || kind === "recovery");
    if (ways.length > 1) return;
    report({
      message:
        ways.length === 1
          ? `At ${quoted(step.title)} there is one way only: what happens otherwise is not on the map.`
          : `At ${quoted(step.title)} a decision is taken, and nothing follows from it.`,
    });
  },
});
