import { dayInWords } from "@shared/base/date-words.ts";
import { quoted } from "../../blueprint/step-name.ts";
import type { ReadModel } from "../../core/model.ts";
import { defineRule } from "../../core/rule.ts";
import { dayOfReview } from "../days.ts";
import type { WaveReview } from "../records.ts";

export const reviewOverdue = defineRule({
  id: "rollout/review-overdue",
  title: "Review that its day has passed",
  on: "waveReview",
  severity: "warning",
  field: "done",
  why: "What goes wrong in a new service shows in the first weeks. Nobody mends what nobody looked at.",
  source:
    "Method, section 8: fine-tune with the first clients’ feedback. A rule knows no calendar: the newest point or review of the wave tells how far time has gone.",
  example: {
    wrong:
      "The review of “All counters” was due on 1 May 2027 and is not done, and there are figures of 14 May 2027.",
    sound: "The review is done, with what was found, or has a later day.",
  },
  check: ({ model }, review, report) => {
    const due = dayOfReview(model, review);
    if (review.done || due === "") return;
    const newest = newestDay(model, review);
    if (newest <= due) return;
    const wave = quoted(model.get("rolloutWave", review.waveId)?.name ?? "");
    report({
      message: `The review of ${wave} was due on ${dayInWords(due)} and is not done, and there are figures of ${dayInWords(newest)}.`,
    });
  },
});

/** Of the points of its wave, and of its other reviews that are done; "" of none. */
function newestDay(model: ReadModel, { waveId }: WaveReview): string {
  const days = [
    ...model.by("followedMeasure", "waveId", waveId).flatMap(({ points }) => points.at(-1)?.date ?? []),
    ...model
      .by("waveReview", "waveId", waveId)
      .flatMap((other) => (other.done ? dayOfReview(model, other) : [])),
  ];
  return days.sort().at(-1) ?? "";
}
