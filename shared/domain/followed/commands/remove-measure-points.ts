import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

export const removeMeasurePoints = defineCommand<{ id: Id; pointIds: readonly Id[] }, void>({
  id: "followed.points.remove",
  args: z.object({ id: idField, pointIds: z.array(idField) }),
  label: ({ pointIds }) => (pointIds.length === 1 ? "Delete a point" : `Delete ${pointIds.length} points`),
  run: (draft, { id, pointIds }) => {
    const gone = new Set(pointIds);
    const { points } = draft.need("followedMeasure", id);
    if (points.some((point) => gone.has(point.id)))
      draft.update("followedMeasure", id, { points: points.filter((point) => !gone.has(point.id)) });
  },
});
