import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";
import { newFlow } from "../new-flow.ts";
import { newStep } from "../new-step.ts";
import { cellSteps } from "../queries.ts";
import { STEP_KINDS } from "../records.ts";

/**
 * A step in a lane, stage and column, joined to the one it comes from if that is given. In the evidence lane it is a
 * piece of evidence unless told otherwise.
 */
export const addStep = defineCommand({
  id: "blueprint.step.add",
  args: z.strictObject({
    laneId: idField,
    stageId: idField,
    column: z.int().min(0).max(499),
    title: lineField,
    kind: z.enum(STEP_KINDS).optional(),
    fromId: idField.optional(),
  }),
  label: ({ title }) => (title === "" ? "Add a step" : `Add “${title}”`),
  run: (draft, { laneId, stageId, column, title, kind, fromId }) => {
    const lane = draft.need("lane", laneId);
    const order = orderAfterLast(cellSteps(draft, laneId, stageId, column));
    const place = { blueprintId: lane.blueprintId, laneId, stageId, column, order };
    const given = kind ?? (lane.band === "evidence" ? "evidence" : "action");
    const { id } = draft.create("step", newStep(place, { title, kind: given }));
    if (fromId !== undefined) draft.create("flow", newFlow(lane.blueprintId, fromId, id));
    return id;
  },
});
