import { defineRule } from "../../core/rule.ts";
import { shortened } from "../shortened.ts";

export const ruleWithoutReason = defineRule({
  id: "segment/rule-without-reason",
  title: "Segment rule without a reason",
  on: "segmentRule",
  severity: "hint",
  field: "reason",
  why: "Clients compare. Who is treated differently, and who is not, will ask why, and staff need an answer that they can say aloud.",
  source: "Greenberg (1990): different treatment is taken as fair where its reason is given.",
  example: {
    wrong: "For Agencies it is not said why: “One bill at the end of the month”.",
    sound: "Agencies book twenty times a month, and pay once.",
  },
  check: ({ model }, { segmentId, text, reason }, report) => {
    if (reason.trim() !== "") return;
    const segment = model.get("segment", segmentId)?.name ?? "";
    report({ message: `For ${segment} it is not said why: “${shortened(text)}”.` });
  },
});
