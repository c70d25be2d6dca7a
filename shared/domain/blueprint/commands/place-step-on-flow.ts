import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { takeOutOfChain } from "../heal.ts";
import { newFlow } from "../new-flow.ts";
import { cellSteps } from "../queries.ts";
import { pushColumns } from "./add-step-after.ts";
import { moveField } from "./move-steps.ts";

/**
 * A step that is there already goes into the middle of a flow: the flow now ends at it, and another leads on. A taken
 * place pushes what stands there and after it aside. The chain that it stood in closes behind it; a step where ways part
 * or meet keeps its other flows.
 */
export const placeStepOnFlow = defineCommand({
  id: "blueprint.step.place-on-flow",
  args: z.strictObject({ flowId: idField, ...moveField.shape }),
  label: ({ stepId }, model) => `Insert “${model.get("step", stepId)?.title ?? ""}” into a flow`,
  canRun: (model, { flowId, stepId }) => {
    const flow = model.get("flow", flowId);
    if (!flow) return "This flow is gone.";
    return flow.fromId === stepId || flow.toId === stepId ? "The flow joins this step already." : undefined;
  },
  run: (draft, { flowId, stepId, laneId, stageId, column: wanted }) => {
    const flow = draft.need("flow", flowId);
    const from = draft.need("step", flow.fromId);
    const besideFrom = from.laneId === laneId && from.stageId === stageId && from.column === wanted;
    const column = besideFrom ? wanted + 1 : wanted;
    const taken = cellSteps(draft, laneId, stageId, column).filter((other) => other.id !== stepId);
    if (taken.length > 0) pushColumns(draft, stageId, column);
    const order = orderAfterLast(cellSteps(draft, laneId, stageId, column));
    draft.update("step", stepId, { laneId, stageId, column, order });
    takeOutOfChain(draft, stepId);
    // Where the step was joined to one of the two already, that flow would now be there twice.
    const alike = (fromId: string, toId: string) =>
      draft.by("flow", "fromId", fromId).filter((other) => other.toId === toId && other.kind === flow.kind);
    for (const { id } of alike(flow.fromId, stepId)) draft.remove(id);
    draft.update("flow", flowId, { toId: stepId });
    if (alike(stepId, flow.toId).length === 0)
      draft.create("flow", newFlow(flow.blueprintId, stepId, flow.toId, flow.kind));
  },
});
