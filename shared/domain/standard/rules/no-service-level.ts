import { quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";
import { runIn } from "../../core/run-in.ts";
import { addServiceLevel } from "../commands/add-service-level.ts";
import { handOffRoles } from "../hand-off-roles.ts";
import { serviceLevelsOf } from "../standards-of.ts";

const LONGEST = 480;

export const noServiceLevel = defineRule({
  id: "handoff/no-service-level",
  title: "Hand-off without a service level",
  on: "step",
  severity: "hint",
  why: "Work lies longest where it changes hands. Without an agreement between the two sides, the second one waits, and the client with it.",
  source: "Method, section 5: a service level agreement on each hand-off between internal roles.",
  example: {
    wrong:
      "At the hand-off “Forms go to the rate desk” nothing is agreed on how soon Rate desk gets what it needs.",
    sound: "The rate desk gets 90 % of the forms within one working day.",
  },
  check: ({ model }, step, report) => {
    if (step.kind !== "handoff" || serviceLevelsOf(model, step).length > 0) return;
    const { toRole } = handOffRoles(model, step);
    report({
      message: `At the hand-off ${quoted(step.title)} nothing is agreed on how soon ${toRole || "the other side"} gets what it needs.`,
    });
  },
  fix: {
    title: "Create the service level",
    done: (count) => (count === 1 ? "1 service level created." : `${count} service levels created.`),
    run: (draft, { id, title }) => {
      const name = `Service level: ${title.trim().slice(0, LONGEST) || "hand-off"}`;
      runIn(draft, addServiceLevel, { name, stepId: id });
    },
  },
});
