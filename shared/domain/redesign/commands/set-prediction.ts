import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField, textField } from "../../core/fields.ts";
import { PREDICTION_BASES, type Prediction } from "../records.ts";

type Said = Pick<Prediction, "expected" | "low" | "high" | "reason" | "basis" | "author">;

/** What clients are expected to say of a touch point on a to-be: one prediction each, the new one in place of the old. */
export const setPrediction = defineCommand<{ blueprintId: Id; touchPointId: Id } & Said, void>({
  id: "redesign.prediction.set",
  args: z.object({
    blueprintId: idField,
    touchPointId: idField,
    expected: z.number(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    reason: textField,
    basis: z.enum(PREDICTION_BASES),
    author: lineField,
  }),
  label: () => "Predict score",
  run: (draft, { blueprintId, touchPointId, ...said }) => {
    draft.need("blueprint", blueprintId);
    draft.need("touchPoint", touchPointId);
    const held = draft
      .by("prediction", "blueprintId", blueprintId)
      .filter((prediction) => prediction.touchPointId === touchPointId);
    const [first, ...others] = held;
    if (first) draft.update("prediction", first.id, said);
    else draft.create("prediction", { blueprintId, touchPointId, ...said });
    for (const { id } of others) draft.remove(id);
  },
});
