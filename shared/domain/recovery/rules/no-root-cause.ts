import { quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";
import { answersOf, rootCauseOf } from "../root-cause.ts";

export const noRootCause = defineRule({
  id: "failpoint/no-root-cause",
  title: "Fail point of which nobody asked why",
  on: "step",
  severity: "hint",
  why: "Who makes good what went wrong without asking why it did will do so again next week. The cause is the only thing that can be taken away.",
  source: "Ohno (1988), Toyota Production System: ask why five times.",
  example: {
    wrong: "At “Is quoted a price” it is not known why it goes wrong: no root cause is found yet.",
    sound: "“Nobody is responsible for telling the desk of a new price” is judged to be the cause.",
  },
  parameters: [
    {
      name: "severity",
      fallback: 7,
      minimum: 1,
      maximum: 10,
      about: "From this severity of the fail point on a root cause is asked for",
      unit: "of 10",
    },
  ],
  check: ({ parameter }, { title, failPoint }, report) => {
    if (failPoint === null || failPoint.severity < parameter("severity")) return;
    const { whys } = failPoint;
    const answers = answersOf(whys);
    // Symptoms alone are another matter, with a rule of their own.
    if (rootCauseOf(whys) !== null || (answers.length > 0 && answers.every(({ kind }) => kind === "symptom")))
      return;
    report({ message: `At ${quoted(title)} it is not known why it goes wrong: no root cause is found yet.` });
  },
});
