import type { Id } from "@shared/base/ids.ts";
import { byOrder, orderKeys } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { arrange } from "../arrange.ts";

/** Puts all steps, or those of some stages, into the columns where their flows lead to the right; returns how many moved. */
export const arrangeSteps = defineCommand({
  id: "blueprint.arrange",
  args: z.strictObject({ blueprintId: idField, stageIds: z.array(idField).optional() }),
  label: ({ stageIds }) => (stageIds === undefined ? "Arrange the map" : "Arrange the stage"),
  canRun: (model, { blueprintId }) =>
    model.by("step", "blueprintId", blueprintId).length > 0 ? undefined : "There are no steps to arrange.",
  run: (draft, { blueprintId, stageIds }): number => {
    const places = arrange(draft, blueprintId, stageIds);
    const cells = new Map<string, Id[][]>();
    const steps = draft.by("step", "blueprintId", blueprintId).sort(byOrder);
    for (const step of steps) {
      const place = places.get(step.id);
      if (!place) continue;
      const key = `${step.laneId}|${step.stageId}|${place.column}`;
      const cell = cells.get(key) ?? [];
      cells.set(key, cell);
      cell[place.row] = [...(cell[place.row] ?? []), step.id];
    }
    let moved = 0;
    for (const cell of cells.values()) {
      const ids = cell.flat();
      const stacked = ids.map((id) => draft.need("step", id));
      const inOrder = stacked.every((step, index) => {
        const before = stacked[index - 1];
        return before === undefined || byOrder(before, step) < 0;
      });
      const orders = inOrder ? stacked.map(({ order }) => order) : orderKeys(ids.length);
      stacked.forEach((step, index) => {
        const column = places.get(step.id)?.column ?? step.column;
        const order = orders[index] ?? step.order;
        if (column === step.column && order === step.order) return;
        draft.update("step", step.id, { column, order });
        moved++;
      });
    }
    return moved;
  },
});
