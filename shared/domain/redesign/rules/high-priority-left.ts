import { quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";
import { matrixOf, priorityOf } from "../../recovery/action-priority.ts";

export const highPriorityLeft = defineRule({
  id: "failpoint/high-priority-left",
  title: "Fail point of high priority in the new service",
  on: "step",
  severity: "warning",
  why: "The new service is drawn so that the old failures do not come back. One that still hurts as much and as often was carried over, or was judged before it was designed.",
  source: "AIAG & VDA FMEA Handbook (2019): what was acted on is judged again.",
  example: {
    wrong:
      "In the new service “Is quoted a price” still has a fail point of high priority (severity 9, occurrence 6).",
    sound: "With the rate book at the desk the same failure is judged again: severity 6, occurrence 2.",
  },
  check: ({ model }, { title, blueprintId, failPoint }, report) => {
    if (failPoint === null || priorityOf(failPoint, matrixOf(model)) !== "high") return;
    if (model.get("blueprint", blueprintId)?.kind !== "to-be") return;
    const { severity, occurrence } = failPoint;
    report({
      message: `In the new service ${quoted(title)} still has a fail point of high priority (severity ${severity}, occurrence ${occurrence}).`,
    });
  },
});
