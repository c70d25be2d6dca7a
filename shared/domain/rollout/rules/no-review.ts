import { orderAfterLast } from "@shared/base/order.ts";
import { quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";
import { USUAL_REVIEWS } from "../usual-reviews.ts";

export const noReview = defineRule({
  id: "rollout/no-review",
  title: "Wave that nobody looks at again",
  on: "rolloutWave",
  severity: "hint",
  why: "Without a day and an owner nobody looks whether the new service works once it is live.",
  source: "Method, section 8: fine-tune with the first clients’ feedback.",
  example: {
    wrong: "“All counters” is set for a day, and no day is set on which it is reviewed.",
    sound: "It is reviewed after 30 and after 90 days, each time by somebody who is named.",
  },
  check: ({ model }, wave, report) => {
    if (wave.date !== "" && model.by("waveReview", "waveId", wave.id).length === 0)
      report({
        message: `${quoted(wave.name)} is set for a day, and no day is set on which it is reviewed.`,
      });
  },
  fix: {
    title: "Review it after 30 and 90 days",
    done: () => "Reviews planned.",
    run: (draft, wave) => {
      for (const daysAfter of USUAL_REVIEWS)
        draft.create("waveReview", {
          waveId: wave.id,
          daysAfter,
          date: "",
          about: "",
          owner: wave.owner,
          done: false,
          found: "",
          order: orderAfterLast(draft.all("waveReview")),
        });
    },
  },
});
