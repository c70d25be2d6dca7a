import { byOrder } from "@shared/base/order.ts";
import { defineRule } from "../../core/rule.ts";
import { runIn } from "../../core/run-in.ts";
import { addStep } from "../commands/add-step.ts";
import { connectSteps } from "../commands/connect-steps.ts";
import { hasRecovery } from "../fail-point.ts";
import { quoted } from "../step-name.ts";

export const noRecovery = defineRule({
  id: "failpoint/no-recovery",
  title: "Fail point without a recovery",
  on: "step",
  severity: "warning",
  why: "Something will go wrong where it can. A client whose trouble is settled well is often more loyal than one who had none; a client who is left with it tells others.",
  source: "Hart, Heskett & Sasser (1990), The profitable art of service recovery; Tax & Brown (1998).",
  example: {
    wrong:
      "At “Is quoted a price” nobody knows how the client is won back when it goes wrong: “The price list is out of date.”",
    sound: "A recovery step says who calls the client, with what to offer.",
  },
  parameters: [
    {
      name: "severity",
      fallback: 5,
      minimum: 1,
      maximum: 10,
      about: "From this severity of the fail point on a recovery is asked for",
      unit: "of 10",
    },
  ],
  check: ({ model, parameter }, step, report) => {
    const { failPoint } = step;
    if (failPoint === null || hasRecovery(failPoint)) return;
    if (failPoint.severity < parameter("severity")) return;
    if (model.by("flow", "fromId", step.id).some(({ kind }) => kind === "recovery")) return;
    const what = failPoint.description.trim();
    report({
      message: `At ${quoted(step.title)} nobody knows how the client is won back when it goes wrong${what === "" ? "." : `: “${what}”`}`,
    });
  },
  fix: {
    title: "Add a recovery step",
    done: (count) => (count === 1 ? "1 recovery step added." : `${count} recovery steps added.`),
    run: (draft, step) => {
      const front = draft
        .by("lane", "blueprintId", step.blueprintId)
        .filter(({ band }) => band === "frontstage")
        .sort(byOrder)[0];
      const column = Math.min(499, step.column + 1);
      const laneId = front?.id ?? step.laneId;
      const { stageId } = step;
      const toId = runIn(draft, addStep, { laneId, stageId, column, title: "Puts it right with the client" });
      runIn(draft, connectSteps, { fromId: step.id, toId, kind: "recovery" });
    },
  },
});
