import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { sortedLanes } from "../layout/layout-blueprint.ts";
import { levelMessages } from "../level-messages.ts";
import { insideOf } from "../levels.ts";

/** A step opens a blueprint of its own: named after it, with the lanes of the outer one and one stage. */
export const createInside = defineCommand({
  id: "blueprint.inside.create",
  args: z.strictObject({ stepId: idField }),
  label: ({ stepId }, model) => `Open the inside of “${model.get("step", stepId)?.title ?? ""}”`,
  canRun: (model, { stepId }) =>
    insideOf(model, stepId) ? levelMessages.hasInside(model.get("step", stepId)?.title ?? "") : undefined,
  run: (draft, { stepId }) => {
    const step = draft.need("step", stepId);
    const outer = draft.need("blueprint", step.blueprintId);
    const blueprint = draft.create("blueprint", {
      journeyId: outer.journeyId,
      name: step.title.trim() || levelMessages.untitled,
      kind: outer.kind,
      branchedFromId: null,
      parentStepId: stepId,
      order: orderAfterLast(draft.by("blueprint", "journeyId", outer.journeyId)),
    });
    for (const { band, name, subtitle, order } of sortedLanes(draft, outer.id))
      draft.create("lane", { blueprintId: blueprint.id, band, name, subtitle, order, originId: null });
    draft.create("stage", {
      blueprintId: blueprint.id,
      name: levelMessages.stage,
      columns: 1,
      order: orderAfterLast([]),
      originId: null,
    });
    return blueprint.id;
  },
});
