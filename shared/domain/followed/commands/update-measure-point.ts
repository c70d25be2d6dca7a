import type { Id } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { dateField, idField, lineField } from "../../core/fields.ts";
import { isPointValue } from "../is-point-value.ts";
import { followedMessages } from "../messages.ts";
import type { MeasurePoint } from "../records.ts";

type Patch = { [K in keyof Omit<MeasurePoint, "id">]?: MeasurePoint[K] | undefined };

/** Changes one point; the day of another one is refused. */
export const updateMeasurePoint = defineCommand<{ id: Id; pointId: Id; patch: Patch }, void>({
  id: "followed.point.update",
  args: z.object({
    id: idField,
    pointId: idField,
    patch: z.strictObject({
      date: dateField.min(1).optional(),
      value: z.number().optional(),
      n: z.int().min(1).nullable().optional(),
      note: lineField.optional(),
    }),
  }),
  label: () => "Edit a point",
  mergeKey: ({ id, pointId, patch }) => `point ${id} ${pointId} ${Object.keys(patch).join()}`,
  run: (draft, { id, pointId, patch }) => {
    const { kind, points } = draft.need("followedMeasure", id);
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    if (patch.value !== undefined && !isPointValue(kind, patch.value))
      throw new UserError(followedMessages.badShare);
    if (
      patch.date !== undefined &&
      points.some(({ id: other, date }) => other !== pointId && date === patch.date)
    )
      throw new UserError(followedMessages.sameDay(patch.date));
    const next = points.map((point) => (point.id === pointId ? { ...point, ...given } : point));
    draft.update("followedMeasure", id, { points: next.sort((a, b) => (a.date < b.date ? -1 : 1)) });
  },
});
