import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { durationField, idField, shareField } from "../../core/fields.ts";

/**
 * Writes what happened onto the map: times of steps, shares of the ways out of decisions. Only what is given is
 * changed, all of it in one step back.
 */
export const fillFromEventLog = defineCommand({
  id: "event-log.steps.fill",
  args: z.strictObject({
    logId: idField,
    steps: z
      .array(
        z.strictObject({
          stepId: idField,
          workTime: durationField.optional(),
          waitTime: durationField.optional(),
        }),
      )
      .max(5000),
    flows: z.array(z.strictObject({ flowId: idField, probability: shareField })).max(5000),
  }),
  label: ({ logId }, model) => `Fill in times from ${model.get("eventLog", logId)?.name ?? "an event log"}`,
  canRun: (model, { logId, steps, flows }) => {
    const blueprintId = model.get("eventLog", logId)?.blueprintId ?? null;
    if (blueprintId === null) return "Choose first which map the activities are steps of.";
    if (steps.length + flows.length === 0) return "Choose first what to fill in.";
    const ofMap =
      steps.every(({ stepId }) => model.get("step", stepId)?.blueprintId === blueprintId) &&
      flows.every(({ flowId }) => model.get("flow", flowId)?.blueprintId === blueprintId);
    return ofMap ? undefined : "A step or a flow is not of this map any more.";
  },
  run: (draft, { steps, flows }) => {
    for (const { stepId, workTime, waitTime } of steps)
      draft.update("step", stepId, { ...(workTime && { workTime }), ...(waitTime && { waitTime }) });
    for (const { flowId, probability } of flows) draft.update("flow", flowId, { probability });
  },
});
