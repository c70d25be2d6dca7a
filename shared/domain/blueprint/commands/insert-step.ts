import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";
import { newFlow } from "../new-flow.ts";
import { newStep } from "../new-step.ts";
import { cellSteps } from "../queries.ts";
import { pushColumns } from "./add-step-after.ts";

/** A step in the middle of a flow, right after where it starts: the flow now ends there, and another leads on. */
export const insertStep = defineCommand({
  id: "blueprint.step.insert",
  args: z.strictObject({ flowId: idField, title: lineField }),
  label: ({ title }) => (title === "" ? "Insert a step" : `Insert “${title}”`),
  run: (draft, { flowId, title }) => {
    const flow = draft.need("flow", flowId);
    const from = draft.need("step", flow.fromId);
    const { blueprintId, laneId, stageId } = from;
    const column = from.column + 1;
    if (cellSteps(draft, laneId, stageId, column).length > 0) pushColumns(draft, stageId, column);
    const order = orderAfterLast(cellSteps(draft, laneId, stageId, column));
    const step = draft.create("step", newStep({ blueprintId, laneId, stageId, column, order }, { title }));
    const { kind, toId } = flow;
    draft.update("flow", flowId, { toId: step.id });
    draft.create("flow", newFlow(blueprintId, step.id, toId, kind));
    return step.id;
  },
});
