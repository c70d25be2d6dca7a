import { defineRule } from "../../core/rule.ts";
import { itemOf } from "../items.ts";
import { settle } from "../settle.ts";
import { conflictText } from "../speech.ts";
import { trialConflicts } from "../trials.ts";
import { workDaysOf } from "../work-days.ts";

/** A trial right before a wave is told by their dependency; this looks behind what lies between. */
export const waveBeforeTrial = defineRule({
  id: "schedule/wave-before-trial",
  title: "Wave that goes live before the trial that decides it is over",
  on: "rolloutWave",
  severity: "warning",
  field: "date",
  why: "A roll-out that begins before its trial is over was decided without it: then the trial is money spent on a show.",
  source: "Method, step 10: pilot results, decision (go, extend, stop), then the roll-out.",
  example: {
    wrong:
      "“All counters” goes live on 1 Feb 2027, and the trial that decides it, “Pilot”, ends on 5 Mar 2027.",
    sound: "The steering group looks at the results on 10 March, and “All counters” goes live after that.",
  },
  check: ({ model }, wave, report) => {
    if (wave.date === "") return;
    const days = workDaysOf(model);
    const item = itemOf(model, wave.id, days);
    if (!item) return;
    const found = trialConflicts(
      item,
      (id) => model.by("dependency", "successorId", id).map(({ predecessorId }) => predecessorId),
      (id) => itemOf(model, id, days),
    );
    for (const conflict of found) report({ message: conflictText(conflict) });
  },
  fix: {
    title: "Move after its trial",
    done: (count) => (count === 1 ? "1 conflict of the schedule settled." : `${count} conflicts settled.`),
    run: (draft, { id }) => {
      settle(draft, id);
    },
  },
});
