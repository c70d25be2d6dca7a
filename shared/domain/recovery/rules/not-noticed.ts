import { hasRecovery } from "../../blueprint/fail-point.ts";
import { quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";

export const notNoticed = defineRule({
  id: "failpoint/not-noticed",
  title: "Fail point of which it is not said how it is noticed",
  on: "step",
  severity: "hint",
  why: "Most clients to whom something went wrong never say so: they leave. A recovery can begin only with what somebody has noticed.",
  source: "TARP (1986), Consumer complaint handling in America; method, section 5: how it is noticed.",
  example: {
    wrong: "It is known what is done when it goes wrong at “Asks for a refund”, and not how anybody notices.",
    sound: "The rate desk compares every quote with the rate book at noon.",
  },
  parameters: [
    {
      name: "severity",
      fallback: 7,
      minimum: 1,
      maximum: 10,
      about: "From this severity of the fail point on it is asked how it is noticed",
      unit: "of 10",
    },
  ],
  check: ({ parameter }, { title, failPoint }, report) => {
    if (failPoint === null || failPoint.noticed.trim() !== "") return;
    if (failPoint.severity < parameter("severity")) return;
    // One thing after the other: what is done comes before what sets it off.
    if (!hasRecovery(failPoint)) return;
    report({
      message: `It is known what is done when it goes wrong at ${quoted(title)}, and not how anybody notices.`,
    });
  },
});
