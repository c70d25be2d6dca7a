import { quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";
import { matrixOf, priorityOf } from "../action-priority.ts";
import { rootCauseOf } from "../root-cause.ts";

export const noPrevention = defineRule({
  id: "failpoint/no-prevention",
  title: "Cause that is known and not taken away",
  on: "step",
  severity: "hint",
  why: "What hurts so much and happens so often costs more to make good each time than to take away once.",
  source: "AIAG & VDA FMEA Handbook (2019): high priority asks for an action of prevention or detection.",
  example: {
    wrong:
      "At “Is quoted a price” the cause is known, and nothing takes it away, though the priority is high: “Nobody tells the desk of new prices.”",
    sound: "The desk reads prices from the rate book, and the printed list is withdrawn.",
  },
  check: ({ model }, { title, failPoint }, report) => {
    if (failPoint === null || failPoint.prevention.trim() !== "") return;
    if (priorityOf(failPoint, matrixOf(model)) !== "high") return;
    const cause = rootCauseOf(failPoint.whys);
    // One thing after the other: without a cause there is nothing to take away.
    if (cause === null) return;
    report({
      message: `At ${quoted(title)} the cause is known, and nothing takes it away, though the priority is high: “${cause}”`,
    });
  },
});
