import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { copyExperiences } from "../copy-experiences.ts";
import { cellSteps } from "../queries.ts";
import { moveField } from "./move-steps.ts";

/** Copies of steps, with the flows among them: below the originals, or where `places` says. */
export const duplicateSteps = defineCommand({
  id: "blueprint.step.duplicate",
  args: z.strictObject({ stepIds: z.array(idField).min(1), places: z.array(moveField).optional() }),
  label: ({ stepIds }, model) =>
    stepIds.length === 1
      ? `Duplicate “${model.get("step", stepIds[0])?.title ?? ""}”`
      : `Duplicate ${stepIds.length} steps`,
  run: (draft, { stepIds, places }) => {
    const copies = new Map<string, string>();
    for (const stepId of stepIds) {
      const { id, type: _, ...original } = draft.need("step", stepId);
      const { stepId: _place, ...place } = places?.find((entry) => entry.stepId === stepId) ?? { stepId };
      const step = { ...original, ...place };
      const order = orderAfterLast(cellSteps(draft, step.laneId, step.stageId, step.column));
      const copy = draft.create("step", { ...step, order, originId: null }).id;
      copyExperiences(draft, id, copy);
      copies.set(id, copy);
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
