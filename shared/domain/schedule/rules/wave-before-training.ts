import { defineRule } from "../../core/rule.ts";
import { conflictOf } from "../conflicts.ts";
import { gatesOf } from "../constraints.ts";
import { itemOf } from "../items.ts";
import { settle } from "../settle.ts";
import { conflictText } from "../speech.ts";
import { workDaysOf } from "../work-days.ts";

export const waveBeforeTraining = defineRule({
  id: "schedule/wave-before-training",
  title: "Wave that goes live before its trainings are due",
  on: "rolloutWave",
  severity: "warning",
  field: "date",
  why: "Who serves clients in a new way learns it before the first of them comes.",
  source: "Method, section 8: a wave of the roll-out is not ready while its roles are untrained.",
  example: {
    wrong:
      "“All counters” goes live on 4 Jan 2027, and the training of “Front desk” is due on 8 Jan 2027 only: it gates the wave.",
    sound: "“All counters” goes live on 11 January, the first work day after the training.",
  },
  check: ({ model }, wave, report) => {
    if (wave.date === "") return;
    const days = workDaysOf(model);
    const later = itemOf(model, wave.id, days);
    for (const id of gatesOf(model, wave.id)) {
      const earlier = itemOf(model, id, days);
      const conflict = earlier && later && conflictOf(earlier, later, { lag: 0, dependencyId: null });
      if (conflict) report({ message: conflictText(conflict) });
    }
  },
  fix: {
    title: "Move after its trainings",
    done: (count) => (count === 1 ? "1 conflict of the schedule settled." : `${count} conflicts settled.`),
    run: (draft, { id }) => {
      settle(draft, id);
    },
  },
});
