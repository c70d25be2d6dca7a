import { defineRule } from "../../core/rule.ts";
import { successorsOf } from "../constraints.ts";
import { wayBetween } from "../critical-path.ts";
import { itemOf } from "../items.ts";
import { scheduleMessages } from "../messages.ts";
import { workDaysOf } from "../work-days.ts";

/** No command makes one; two people's files that come together may. Which dependency is wrong only people know. */
export const circle = defineRule({
  id: "schedule/circle",
  title: "Things that come after each other in a circle",
  on: "dependency",
  severity: "error",
  why: "Each waits for the other, so none of them can ever begin, and no end can be told.",
  source: "Kelley and Walker 1959: a network of activities has no circle.",
  example: {
    wrong:
      "In a circle none can begin: “Agree the words”, then “Print the cards”, then “Agree the words” again.",
    sound: "The words are agreed, then the cards are printed.",
  },
  check: ({ model }, { predecessorId, successorId }, report) => {
    const way = wayBetween(successorId, predecessorId, (id) => successorsOf(model, id));
    if (way === null) return;
    const days = workDaysOf(model);
    const names = [predecessorId, ...way].map((id) => itemOf(model, id, days)?.name ?? "");
    report({ message: scheduleMessages.circleFound(names), at: predecessorId });
  },
});
