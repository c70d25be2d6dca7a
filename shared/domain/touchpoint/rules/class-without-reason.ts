import { defineRule } from "../../core/rule.ts";

export const classWithoutReason = defineRule({
  id: "touchpoint/class-without-reason",
  title: "Class without a reason",
  on: "touchPoint",
  severity: "hint",
  field: "classReason",
  why: "The class is the consultant's own decision, and somebody will ask for it in the meeting.",
  source: "Method, section 3: the decision is stored with its reason.",
  example: {
    wrong: "“Quotation” is called critical, and no reason is written down.",
    sound: "Critical, because two thirds of the complaints begin there.",
  },
  check: (_, touchPoint, report) => {
    if (touchPoint.class === null || touchPoint.classReason.trim() !== "") return;
    const called = touchPoint.class === "critical" ? "critical" : "good to have";
    report({ message: `“${touchPoint.name}” is called ${called}, and no reason is written down.` });
  },
});
