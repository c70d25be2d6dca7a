import { defineRule } from "../../core/rule.ts";
import { promiseStanding } from "../promise-standing.ts";
import type { Times } from "../standing.ts";
import { limitWords, timeWords } from "../time-words.ts";
import { complianceWords, countWords, promiseName } from "../words.ts";

export const cannotBeKept = defineRule({
  id: "promise/cannot-be-kept",
  title: "Promise that cannot be kept",
  on: "promise",
  severity: "error",
  field: "limit",
  why: "More than one client in ten does not get what they were told. A broken promise costs more than none: it sets the expectation that is then missed.",
  source: "Method, section 5: a promise tighter than the measured 90th percentile cannot be kept.",
  example: {
    wrong:
      "Clients are told “A reply within ten working days”, but 90 % are through after 96 h only (n 210); promised are 10 working days.",
    sound: "“A reply within ten working days”: 90 % are through after 61 h (n 210).",
  },
  check: ({ model }, promise, report) => {
    const { verdict, compliance, behind, times } = promiseStanding(model, promise);
    if (verdict !== "cannot-be-kept") return;
    const { limit } = promise;
    const calendar = model.get("calendar", promise.calendarId) ?? null;
    const promised = limit === null ? "" : limitWords(limit, calendar);
    const asPromised = limit === null ? "" : `; promised are ${promised}`;
    const told = `Clients are told ${promiseName(promise.text)}, but`;
    if (compliance) report({ message: `${told} within ${promised} are ${complianceWords(compliance)}.` });
    else if (times?.p90 != null && limit !== null && times.p90 > limit)
      report({
        message: `${told} 90 % are through after ${timeWords(times.p90, calendar !== null)} only${countOf(times)}${asPromised}.`,
      });
    else if (behind)
      report({
        message: `${told} the standard behind it is kept in only ${complianceWords(behind)}${asPromised}.`,
      });
  },
});

/** Of an entered percentile nobody said of how many. */
const countOf = ({ n }: Times): string => (n === null ? "" : ` (n ${countWords(n)})`);
