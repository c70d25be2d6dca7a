import type { Id } from "@shared/base/ids.ts";
import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

/** Adds a review of a wave so many days after its go-live, one for each that is not there yet. */
export const addWaveReviews = defineCommand<{ waveId: Id; daysAfter: readonly number[] }, Id[]>({
  id: "rollout.reviews.add",
  args: z.object({ waveId: idField, daysAfter: z.array(z.int().min(0).max(3650)).max(100) }),
  label: ({ daysAfter }) => (daysAfter.length === 1 ? "Add a review" : "Add reviews"),
  run: (draft, { waveId, daysAfter }) => {
    const wave = draft.need("rolloutWave", waveId);
    const there = new Set(draft.by("waveReview", "waveId", waveId).map((review) => review.daysAfter));
    return daysAfter
      .filter((days) => !there.has(days))
      .map(
        (days) =>
          draft.create("waveReview", {
            waveId,
            daysAfter: days,
            date: "",
            about: "",
            owner: wave.owner,
            done: false,
            found: "",
            order: orderAfterLast(draft.all("waveReview")),
          }).id,
      );
  },
});
