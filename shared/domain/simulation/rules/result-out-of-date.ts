import { quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";
import { isSeenOutOfDate } from "../kept/kept-of.ts";
import { dayWords } from "../kept/kept-words.ts";

export const resultOutOfDate = defineRule({
  id: "simulation/result-out-of-date",
  title: "Kept result that would come out otherwise today",
  on: "simulationResult",
  severity: "hint",
  why: "The report prints what was kept. Where a time, a way, a pool or the demand has changed since, clients are shown figures of a service that nobody proposes any more. Of versions with more than 500 steps together, which take too long to compare after every keystroke, only the simulation and the report say it.",
  source: "The craft: a figure is told with what it rests on, and both of the same day.",
  example: {
    wrong:
      "The kept result of the simulation of “Refund request” is of 2 November 2026, and what it was run with has changed since: run it again and keep it.",
    sound: "Nothing has changed since the result was kept.",
  },
  check: ({ model }, result, report) => {
    if (!isSeenOutOfDate(model, result)) return;
    const journey = quoted(model.get("journey", result.journeyId)?.name ?? "");
    report({
      message: `The kept result of the simulation of ${journey} is of ${dayWords(result.takenAt)}, and what it was run with has changed since: run it again and keep it.`,
    });
  },
});
