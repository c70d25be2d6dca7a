import { defineRule } from "../../core/rule.ts";
import { runIn } from "../../core/run-in.ts";
import { registerSteps } from "../../touchpoint/commands/register-steps.ts";
import { crossingAt } from "../queries.ts";

/** A place where the client meets the organisation and that no touch point stands for. */
export const unregisteredCrossing = defineRule({
  id: "touchpoint/unregistered-crossing",
  on: "step",
  severity: "warning",
  why: "What is not in the register is not owned, not measured and not improved, though the client meets it.",
  source: "Bitner, Ostrom & Morgan (2008): touch points lie on the line of interaction.",
  check: ({ model }, step, report) => {
    if (crossingAt(model, step) === null) return;
    report({
      message: `At “${step.title || "a step"}” the client meets the organisation, but it is no touch point yet.`,
    });
  },
  fix: {
    title: "Register the touch point",
    run: (draft, step) => {
      runIn(draft, registerSteps, { stepIds: [step.id] });
    },
  },
});
