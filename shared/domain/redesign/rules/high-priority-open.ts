import { touchPointAt, touchPointsAt } from "../../blueprint/queries.ts";
import { quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";
import { runIn } from "../../core/run-in.ts";
import { matrixOf, priorityOf } from "../../recovery/action-priority.ts";
import { addOpportunity } from "../commands/add-opportunity.ts";

export const highPriorityOpen = defineRule({
  id: "failpoint/high-priority-open",
  title: "Fail point of high priority without an opportunity",
  on: "step",
  severity: "warning",
  why: "The matrix says that it is acted on first. What is not among the opportunities is nobody's, and is not acted on at all.",
  source: "Method, sections 5 and 8: the service action priority decides what comes first.",
  example: {
    wrong:
      "“Is quoted a price” has a fail point of high priority (severity 9, occurrence 6), and no opportunity speaks of it.",
    sound: "The opportunity “Quotes come from an old list” names the step.",
  },
  check: ({ model }, step, report) => {
    const { id, title, blueprintId, failPoint } = step;
    if (failPoint === null || priorityOf(failPoint, matrixOf(model)) !== "high") return;
    if (model.get("blueprint", blueprintId)?.kind !== "as-is") return;
    // Before the first one the list is still to come.
    if (!model.any("opportunity") || model.countBy("opportunity", "stepIds", id) > 0) return;
    const isNamed = touchPointsAt(model, step).some(
      (touchPointId) => model.countBy("opportunity", "touchPointIds", touchPointId) > 0,
    );
    if (isNamed) return;
    if (model.by("setAside", "elementId", id).some(({ kind }) => kind === "fail-point")) return;
    const { severity, occurrence } = failPoint;
    report({
      message: `${quoted(title)} has a fail point of high priority (severity ${severity}, occurrence ${occurrence}), and no opportunity speaks of it.`,
    });
  },
  fix: {
    title: "Add it to the opportunities",
    done: (count) =>
      count === 1
        ? "1 fail point added to the opportunities."
        : `${count} fail points added to the opportunities.`,
    run: (draft, step) => {
      const { id, title, failPoint } = step;
      const touchPointId = touchPointAt(draft, step);
      const what = failPoint?.description.trim() || title.trim() || "A fail point of high priority";
      runIn(draft, addOpportunity, {
        title: what.replaceAll(/\s+/g, " ").slice(0, 500),
        stepIds: [id],
        touchPointIds: touchPointId === null ? [] : [touchPointId],
      });
    },
  },
});
