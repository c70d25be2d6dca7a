import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { newFlow } from "../new-flow.ts";
import { FLOW_KINDS } from "../records.ts";

/** A flow from one step to another of the same blueprint. Two alike are refused. */
export const connectSteps = defineCommand({
  id: "blueprint.flow.add",
  args: z.strictObject({ fromId: idField, toId: idField, kind: z.enum(FLOW_KINDS).optional() }),
  label: (_, __) => "Join two steps",
  canRun: (model, { fromId, toId, kind = "sequence" }) => {
    const from = model.get("step", fromId);
    const to = model.get("step", toId);
    if (!from || !to || from.blueprintId !== to.blueprintId)
      return "A flow joins two steps of one blueprint.";
    if (fromId === toId) return "A step cannot flow into itself.";
    const twice = model.by("flow", "fromId", fromId).some((flow) => flow.toId === toId && flow.kind === kind);
    return twice ? "These two steps are joined already." : undefined;
  },
  run: (draft, { fromId, toId, kind = "sequence" }) => {
    const { blueprintId } = draft.need("step", fromId);
    return draft.create("flow", newFlow(blueprintId, fromId, toId, kind)).id;
  },
});
