import { defineRule } from "../../core/rule.ts";
import { promiseStanding } from "../promise-standing.ts";
import { limitWords, timeWords } from "../time-words.ts";
import { complianceWords, promiseName } from "../words.ts";

export const cannotBeKept = defineRule({
  id: "promise/cannot-be-kept",
  title: "Promise that cannot be kept",
  on: "promise",
  severity: "error",
  why: "More than one client in ten waits longer than they were told. A broken promise costs more than none: it sets the expectation that is then missed.",
  source: "Method, section 5: a promise tighter than the measured 90th percentile cannot be kept.",
  example: {
    wrong:
      "Clients are told “A reply within ten working days”, but 90 % are through after 96 h only; promised are 10 working days.",
    sound: "“A reply within ten working days”: 90 % are through after 61 h.",
  },
  check: ({ model }, promise, report) => {
    const { verdict, compliance, times } = promiseStanding(model, promise);
    if (verdict !== "cannot-be-kept" || promise.limit === null) return;
    const calendar = model.get("calendar", promise.calendarId) ?? null;
    const promised = limitWords(promise.limit, calendar);
    const told = `Clients are told ${promiseName(promise.text)}, but`;
    if (compliance) report({ message: `${told} within ${promised} are ${complianceWords(compliance)}.` });
    else if (times?.p90 != null && times.p90 > promise.limit)
      report({
        message: `${told} 90 % are through after ${timeWords(times.p90, calendar !== null)} only; promised are ${promised}.`,
      });
    else report({ message: `${told} the standard behind it is kept too seldom for ${promised}.` });
  },
});
