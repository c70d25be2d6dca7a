import { defineRule } from "../../core/rule.ts";
import { limitWords } from "../time-words.ts";
import { promiseName } from "../words.ts";

export const tighterThanStandard = defineRule({
  id: "promise/tighter-than-standard",
  title: "Promise that asks more than its standard",
  on: "promise",
  severity: "warning",
  field: "limit",
  why: "Staff who keep their standard still break the promise. One of the two has to give way.",
  source: "Method, section 5: the standard behind the promise.",
  example: {
    wrong:
      "Clients are told “A reply within a week”, but the standard behind it, “Disputes are answered”, allows 10 working days.",
    sound: "The standard behind “A reply within a week” allows 5 working days.",
  },
  check: ({ model }, promise, report) => {
    const standard = model.get("standard", promise.standardId);
    if (!standard || promise.limit === null || standard.limit === null) return;
    // Times of different calendars do not compare.
    if (promise.calendarId !== standard.calendarId || promise.limit >= standard.limit) return;
    const allowed = limitWords(standard.limit, model.get("calendar", standard.calendarId) ?? null);
    report({
      message: `Clients are told ${promiseName(promise.text)}, but the standard behind it, “${standard.name}”, allows ${allowed}.`,
    });
  },
});
