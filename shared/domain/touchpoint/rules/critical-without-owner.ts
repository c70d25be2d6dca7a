import { defineRule } from "../../core/rule.ts";

export const criticalWithoutOwner = defineRule({
  id: "touchpoint/critical-without-owner",
  title: "Critical touch point that nobody owns",
  on: "touchPoint",
  severity: "error",
  field: "owner",
  why: "What everybody answers for, nobody answers for. A critical touch point decides whether clients stay.",
  source: "Method, step 3: each touch point with its channel and owner.",
  example: {
    wrong: "The touch point “Quotation” is critical, and nobody owns it.",
    sound: "The rate desk owns the touch point “Quotation”.",
  },
  check: (_, touchPoint, report) => {
    if (touchPoint.class !== "critical" || touchPoint.owner.trim() !== "") return;
    report({ message: `The touch point “${touchPoint.name}” is critical, and nobody owns it.` });
  },
});
