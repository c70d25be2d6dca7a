import { defineRule } from "../../core/rule.ts";
import { conflictOf } from "../conflicts.ts";
import { itemOf } from "../items.ts";
import { settle } from "../settle.ts";
import { conflictText } from "../speech.ts";
import { workDaysOf } from "../work-days.ts";

export const beforePredecessor = defineRule({
  id: "schedule/before-predecessor",
  title: "Begins before what comes before it is over",
  on: "dependency",
  severity: "warning",
  why: "A plan whose days contradict its own order is kept by nobody: the first day that cannot be kept is found out on that day.",
  source: "Kelley and Walker 1959: an activity begins when all that come before it have ended.",
  example: {
    wrong:
      "“Print the cards” begins on 11 Jan 2027, and “Agree the words”, which comes before it, ends on 15 Jan 2027.",
    sound: "“Print the cards” begins on 18 January, the first work day after the words are agreed.",
  },
  check: ({ model }, { id, predecessorId, successorId, lagWorkdays }, report) => {
    const days = workDaysOf(model);
    const [earlier, later] = [itemOf(model, predecessorId, days), itemOf(model, successorId, days)];
    if (!earlier || !later) return;
    const conflict = conflictOf(earlier, later, { lag: lagWorkdays, dependencyId: id });
    if (conflict) report({ message: conflictText(conflict), at: successorId });
  },
  fix: {
    title: "Move after its predecessor",
    done: (count) => (count === 1 ? "1 conflict of the schedule settled." : `${count} conflicts settled.`),
    run: (draft, { successorId }) => {
      settle(draft, successorId);
    },
  },
});
