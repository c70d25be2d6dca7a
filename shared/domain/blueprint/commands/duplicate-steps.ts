import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { cellSteps } from "../queries.ts";

/** Copies of steps below the originals, with the flows among them. */
export const duplicateSteps = defineCommand({
  id: "blueprint.step.duplicate",
  args: z.strictObject({ stepIds: z.array(idField).min(1) }),
  label: ({ stepIds }, model) =>
    stepIds.length === 1
      ? `Duplicate “${model.get("step", stepIds[0])?.title ?? ""}”`
      : `Duplicate ${stepIds.length} steps`,
  run: (draft, { stepIds }) => {
    const copies = new Map<string, string>();
    for (const stepId of stepIds) {
      const { id, type: _, ...step } = draft.need("step", stepId);
      const order = orderAfterLast(cellSteps(draft, step.laneId, step.stageId, step.column));
      copies.set(id, draft.create("step", { ...step, order, originId: null }).id);
    }
    for (const [from, copy] of copies) {
      for (const { id: _id, type: _, ...flow } of draft.by("flow", "fromId", from)) {
        const toId = copies.get(flow.toId);
        if (toId) draft.create("flow", { ...flow, fromId: copy, toId, originId: null });
      }
    }
    return [...copies.values()];
  },
});
