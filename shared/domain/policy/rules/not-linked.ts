import { defineRule } from "../../core/rule.ts";
import { touchPointsOf } from "../read-audit.ts";
import { clauseInWords } from "./clause-in-words.ts";

export const notLinked = defineRule({
  id: "policy/not-linked",
  title: "Finding that hurts no touch point",
  on: "clause",
  severity: "warning",
  field: "touchPointIds",
  why: "A rule hurts somewhere: at a desk, on a form, on the phone. Until it is said where, nobody there can say how much.",
  source: "Method, step 6: clauses judged, each traced to the touch points it hurts.",
  example: {
    wrong:
      "Clause “4.2 Refunds” of “Terms” fails a test, and it is not said at which touch point clients feel it.",
    sound: "Clause 4.2 is linked to “Asks for the money back”.",
  },
  check: ({ model }, clause, report) => {
    if (clause.decision === "eliminate" || touchPointsOf(model, clause).length > 0) return;
    if (model.by("clauseFinding", "clauseId", clause.id).length === 0) return;
    report({
      message: `${clauseInWords(model, clause)} fails a test, and it is not said at which touch point clients feel it.`,
    });
  },
});
