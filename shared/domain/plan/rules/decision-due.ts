import { quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";
import { planMessages } from "../messages.ts";
import { isDecisionDue, trialOutcome } from "../trial-outcome.ts";

/** Told by the results, not by the day: what is due does not depend on when one looks. */
export const decisionDue = defineRule({
  id: "prototype/decision-due",
  title: "Trial that waits for a decision",
  on: "prototypePlan",
  severity: "warning",
  why: "A trial that is over and not decided goes on by itself, until nobody remembers that it was one.",
  source: "Method, step 10: pilot results, decision (go, extend, stop).",
  example: {
    wrong: "The rule of “Pilot at one desk” says “Go”, and nobody has decided yet.",
    sound: "The service board decided on 12 March to go on, as the rule says.",
  },
  check: (_, plan, report) => {
    if (!isDecisionDue(plan)) return;
    const says = planMessages.outcome.names[trialOutcome(plan).outcome];
    report({ message: `The rule of ${quoted(plan.name)} says “${says}”, and nobody has decided yet.` });
  },
});
