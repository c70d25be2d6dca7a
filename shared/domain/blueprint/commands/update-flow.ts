import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField, shareField } from "../../core/fields.ts";
import { FLOW_KINDS } from "../records.ts";

/** Kind, label, probability or an end of a flow. */
export const updateFlow = defineCommand({
  id: "blueprint.flow.update",
  args: z.strictObject({
    flowId: idField,
    patch: z.strictObject({
      kind: z.enum(FLOW_KINDS).optional(),
      label: lineField.optional(),
      probability: shareField.nullable().optional(),
      fromId: idField.optional(),
      toId: idField.optional(),
    }),
  }),
  label: ({ patch }) =>
    patch.fromId !== undefined || patch.toId !== undefined
      ? "Join the flow to another step"
      : "Change a flow",
  canRun: (model, { flowId, patch }) => {
    const flow = model.get("flow", flowId);
    if (!flow) return "This flow is gone.";
    const from = model.get("step", patch.fromId ?? flow.fromId);
    const to = model.get("step", patch.toId ?? flow.toId);
    if (from?.blueprintId !== flow.blueprintId || to?.blueprintId !== flow.blueprintId)
      return "A flow joins two steps of one blueprint.";
    return from.id === to.id ? "A step cannot flow into itself." : undefined;
  },
  mergeKey: ({ flowId, patch }) => `flow ${flowId} ${Object.keys(patch).join()}`,
  run: (draft, { flowId, patch }) => {
    const { kind, label, probability, fromId, toId } = patch;
    draft.update("flow", flowId, {
      ...(kind !== undefined && { kind }),
      ...(label !== undefined && { label }),
      ...(probability !== undefined && { probability }),
      ...(fromId !== undefined && { fromId }),
      ...(toId !== undefined && { toId }),
    });
  },
});
