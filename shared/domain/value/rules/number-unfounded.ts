import { quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";
import { valueMessages } from "../messages.ts";
import { isUnfounded } from "../value-report.ts";

export const numberUnfounded = defineRule({
  id: "value/number-unfounded",
  title: "Number of a value case without an assumption",
  on: "valueNumber",
  severity: "warning",
  field: "assumptionId",
  why: "A gain is worth what its numbers rest on; one that nobody can trace takes the others down with it.",
  source: "Method, section 8: value is never told without its assumptions.",
  example: {
    wrong: "Nobody says what “Retention after the change” of “Refund in a day” rests on.",
    sound: "“Retention after the change: 82 %” rests on the earlier study, and accounts answer for it.",
  },
  check: ({ model }, number, report) => {
    if (!isUnfounded(number)) return;
    const name = model.get("valueCase", number.valueCaseId)?.name ?? "";
    const what = valueMessages.inLine(number.line, number.kind);
    report({ message: `Nobody says what ${quoted(what)} of ${quoted(name)} rests on.` });
  },
});
