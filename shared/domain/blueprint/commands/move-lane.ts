import { byOrder, orderBetween } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import type { ReadModel } from "../../core/model.ts";

/** Lanes of the same band, from top to bottom. */
function siblings(model: ReadModel, laneId: string) {
  const lane = model.need("lane", laneId);
  return model
    .by("lane", "blueprintId", lane.blueprintId)
    .filter((other) => other.band === lane.band)
    .sort(byOrder);
}

/** Moves a lane up (below 0) or down by that many inside its band; the band decides the lines, so it never leaves it this way. */
export const moveLane = defineCommand({
  id: "blueprint.lane.move",
  args: z.strictObject({ laneId: idField, by: z.int().refine((by) => by !== 0, "moves nowhere") }),
  label: ({ laneId }, model) => `Move the lane ${model.get("lane", laneId)?.name ?? ""}`,
  canRun: (model, { laneId, by }) => {
    if (!model.get("lane", laneId)) return "This lane is gone.";
    const lanes = siblings(model, laneId);
    const index = lanes.findIndex((lane) => lane.id === laneId);
    if (lanes[index + by]) return undefined;
    return by < 0 ? "This lane is the first of its band." : "This lane is the last of its band.";
  },
  run: (draft, { laneId, by }) => {
    const lanes = siblings(draft, laneId);
    const at = lanes.findIndex((lane) => lane.id === laneId) + by;
    const others = lanes.filter((lane) => lane.id !== laneId);
    draft.update("lane", laneId, {
      order: orderBetween(others[at - 1]?.order ?? null, others[at]?.order ?? null),
    });
  },
});
