import type { Id } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { dateField, idField, lineField } from "../../core/fields.ts";
import { isPointValue } from "../is-point-value.ts";
import { followedMessages } from "../messages.ts";
import { type MeasurePoint, MOST_POINTS } from "../records.ts";

export type NewPoint = Omit<MeasurePoint, "id">;

/** Adds points in the order of time; one of a day that is there already takes its place. Returns how many were added. */
export const addMeasurePoints = defineCommand<{ id: Id; points: readonly NewPoint[] }, number>({
  id: "followed.points.add",
  args: z.object({
    id: idField,
    points: z
      .array(
        z.strictObject({
          date: dateField.min(1),
          value: z.number(),
          n: z.int().min(1).nullable(),
          note: lineField,
        }),
      )
      .max(MOST_POINTS),
  }),
  label: ({ points }) => (points.length === 1 ? "Add a point" : `Add ${points.length} points`),
  run: (draft, { id, points }) => {
    const measure = draft.need("followedMeasure", id);
    const byDay = new Map(measure.points.map((point) => [point.date, point]));
    for (const point of points) {
      if (!isPointValue(measure.kind, point.value)) throw new UserError(followedMessages.badShare);
      byDay.set(point.date, { ...point, id: byDay.get(point.date)?.id ?? draft.newId() });
    }
    if (byDay.size > MOST_POINTS) throw new UserError(followedMessages.tooMany(MOST_POINTS));
    const sorted = [...byDay.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
    draft.update("followedMeasure", id, { points: sorted });
    return byDay.size - measure.points.length;
  },
});
