import { listed } from "../../blueprint/step-name.ts";
import type { ReadModel } from "../../core/model.ts";
import { defineRule } from "../../core/rule.ts";
import type { Standard } from "../records.ts";
import { weekOf } from "../working-time.ts";

export const unmeasurable = defineRule({
  id: "standard/unmeasurable",
  title: "Standard that cannot be measured",
  on: "standard",
  severity: "warning",
  field: "share",
  why: "A standard that nobody can measure is a wish. It says what is measured, how much of it, and for which share of the cases.",
  source: "Method, section 5: measure, objective, owner.",
  example: {
    wrong:
      "“Calls are answered soon” cannot be measured: nobody has said which share of the cases must keep it.",
    sound: "“Calls are answered soon” says 80 % within 20 seconds, from the first ring.",
  },
  check: ({ model }, standard, report) => {
    const missing = whatIsMissing(model, standard);
    if (missing.length === 0) return;
    report({ message: `“${standard.name}” cannot be measured: nobody has said ${listed(missing)}.` });
  },
});

function whatIsMissing(model: ReadModel, standard: Standard): string[] {
  const isLogged = standard.measuredBy === "log" && standard.eventLogId !== null;
  const calendar = standard.limit === null ? undefined : model.get("calendar", standard.calendarId);
  return [
    ...(standard.measure.trim() === "" && !isLogged ? ["what is measured"] : []),
    ...(standard.share === null ? ["which share of the cases must keep it"] : []),
    ...(isLogged && standard.limit === null ? ["within which time"] : []),
    ...(calendar && weekOf(calendar).minutes === 0 ? [`when “${calendar.name}” is open`] : []),
  ];
}
