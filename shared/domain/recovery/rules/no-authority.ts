import { hasRecovery } from "../../blueprint/fail-point.ts";
import { quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";

export const noAuthority = defineRule({
  id: "failpoint/no-authority",
  title: "Fail point that nobody may settle alone",
  on: "step",
  severity: "warning",
  why: "The first person who hears of it is the one whom the client believes. Who has to ask first can only say sorry, and every hand that it goes through makes it dearer.",
  source:
    "Bowen & Lawler (1992), The empowerment of service workers; method, section 5: who may decide alone.",
  example: {
    wrong: "At “Asks for a refund” nobody may decide alone how it is settled, and it weighs 8 of 10.",
    sound: "The front desk may settle it alone up to 200 EUR.",
  },
  parameters: [
    {
      name: "severity",
      fallback: 7,
      minimum: 1,
      maximum: 10,
      about: "From this severity of the fail point on it is asked who may decide alone",
      unit: "of 10",
    },
  ],
  check: ({ parameter }, { title, failPoint }, report) => {
    if (failPoint === null || failPoint.authority.trim() !== "") return;
    if (failPoint.severity < parameter("severity")) return;
    // One thing after the other: what is done comes before who may do it.
    if (!hasRecovery(failPoint)) return;
    report({
      message: `At ${quoted(title)} nobody may decide alone how it is settled, and it weighs ${failPoint.severity} of 10.`,
    });
  },
});
