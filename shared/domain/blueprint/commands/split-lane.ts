import { byOrder, orderBetween } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";
import type { ReadModel } from "../../core/model.ts";

/** Roles of a lane's steps in the order in which they first appear; steps without one do not count. */
export function rolesOfLane(model: ReadModel, laneId: string): string[] {
  const steps = model.by("step", "laneId", laneId).sort(byOrder);
  return [...new Set(steps.map((step) => step.role.trim()).filter((role) => role !== ""))];
}

/**
 * One lane for each role of its steps, or for the roles given. The lane itself keeps the steps of other roles and
 * those that name none; when one role is left, that is its second line.
 */
export const splitLane = defineCommand({
  id: "blueprint.lane.split",
  args: z.strictObject({ laneId: idField, roles: z.array(lineField.min(1)).min(1).optional() }),
  label: ({ laneId }, model) => `Split the lane ${model.get("lane", laneId)?.name ?? ""} by role`,
  canRun: (model, { laneId, roles }) =>
    roles || rolesOfLane(model, laneId).length > 1
      ? undefined
      : "The steps of this lane name fewer than two roles. Give them roles first.",
  run: (draft, { laneId, roles: wanted }) => {
    const lane = draft.need("lane", laneId);
    const all = rolesOfLane(draft, laneId);
    const roles = wanted ?? all.slice(1);
    const left = all.filter((role) => !roles.includes(role));
    if (left.length === 1) draft.update("lane", laneId, { subtitle: left[0] ?? "" });
    const following = draft
      .by("lane", "blueprintId", lane.blueprintId)
      .filter((other) => other.band === lane.band)
      .sort(byOrder);
    const next = following[following.findIndex((other) => other.id === laneId) + 1]?.order ?? null;
    let above = lane.order;
    return roles.map((role) => {
      above = orderBetween(above, next);
      const { blueprintId, band, name } = lane;
      const created = draft.create("lane", {
        blueprintId,
        band,
        name,
        subtitle: role,
        order: above,
        originId: null,
      });
      for (const step of draft.by("step", "laneId", laneId)) {
        if (step.role.trim() === role) draft.update("step", step.id, { laneId: created.id });
      }
      return created.id;
    });
  },
});
