import { defineRule } from "../../core/rule.ts";
import { shortened } from "../shortened.ts";

export const ruleWithoutPlace = defineRule({
  id: "segment/rule-without-place",
  title: "Segment rule without a place",
  on: "segmentRule",
  severity: "warning",
  field: "touchPointIds",
  why: "What is done differently is done by somebody at some place. A rule that names none is known to nobody who could keep it.",
  source: "Method, section 5 (segment rules): what is done differently for whom, and where.",
  example: {
    wrong: "For Agencies it is not said where this is done: “One bill at the end of the month”.",
    sound: "It is done at the touch point “Bill”.",
  },
  check: ({ model }, { segmentId, text, touchPointIds, stepIds }, report) => {
    if (touchPointIds.length > 0 || stepIds.length > 0) return;
    const segment = model.get("segment", segmentId)?.name ?? "";
    report({ message: `For ${segment} it is not said where this is done: “${shortened(text)}”.` });
  },
});
