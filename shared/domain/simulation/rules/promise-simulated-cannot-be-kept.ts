import { quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";
import { PROMISED_SHARE } from "../../standard/promise-standing.ts";
import { limitWords, timeWords } from "../../standard/time-words.ts";
import { promiseName } from "../../standard/words.ts";
import { isProvenBelow, keptTargets } from "../kept/kept-target.ts";
import { dayWords, keptShareWords } from "../kept/kept-words.ts";

export const promiseSimulatedCannotBeKept = defineRule({
  id: "promise/simulated-cannot-be-kept",
  title: "Promise that the simulation breaks",
  on: "promise",
  severity: "error",
  field: "limit",
  why: "More than one client in ten would not get what they are told, even as the service is proposed. A promise is made again with every redesign: it is given up, loosened, or the redesign is not done yet.",
  source:
    "Method, section 5: a promise tighter than the 90th percentile cannot be kept; here it is simulated.",
  example: {
    wrong:
      "Clients are told “A reply within ten working days”, but on “To be”, simulated on 2 November 2026, only 78.4 % (77.0 … 79.8 %) are within 10 working days; 90 % are after 96 h.",
    sound: "“A reply within ten working days”: simulated on “To be”, 97.0 % (96.1 … 97.9 %) are.",
  },
  check: ({ model }, promise, report) => {
    if (promise.limit === null) return;
    const calendar = model.get("calendar", promise.calendarId) ?? null;
    for (const { result, version, compliance, p90 } of keptTargets(model, promise)) {
      if (!isProvenBelow(compliance, PROMISED_SHARE)) continue;
      const after = p90 === null ? "" : `; 90 % are after ${timeWords(p90, calendar !== null)}`;
      report({
        message: `Clients are told ${promiseName(promise.text)}, but on ${quoted(version.name)}, simulated on ${dayWords(result.takenAt)}, only ${keptShareWords(compliance)} are within ${limitWords(promise.limit, calendar)}${after}.`,
      });
    }
  },
});
