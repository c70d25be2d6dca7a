import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { type Duration, durationField, idField, shareField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import { runIn } from "../../core/run-in.ts";
import type { Demand } from "../records.ts";
import { updateDemand } from "./update-demand.ts";

type DemandPatch = Partial<Omit<Demand, "id" | "type">>;

export interface CalibrationArgs {
  logId: Id;
  journeyId: Id;
  times: { stepId: Id; field: "workTime" | "waitTime"; time: Duration }[];
  flows: { flowId: Id; probability: number }[];
  demand: DemandPatch | null;
}

/** Fills times, ways and demand with what a log tells, all of it in one step back. */
export const calibrateFromLog = defineCommand<CalibrationArgs, void>({
  id: "simulation.calibrate",
  args: z.strictObject({
    logId: idField,
    journeyId: idField,
    times: z
      .array(
        z.strictObject({ stepId: idField, field: z.enum(["workTime", "waitTime"]), time: durationField }),
      )
      .max(20_000),
    flows: z.array(z.strictObject({ flowId: idField, probability: shareField })).max(20_000),
    demand: patchArgument<Demand>().nullable(),
  }),
  label: ({ logId }, model) =>
    `Fill the simulation from ${model.get("eventLog", logId)?.name ?? "an event log"}`,
  canRun: (model, { logId, times, flows, demand }) => {
    if (model.get("eventLog", logId) === undefined) return "The event log is no longer there.";
    if (times.length + flows.length === 0 && demand === null) return "Choose first what to fill in.";
    const isThere =
      times.every(({ stepId }) => model.get("step", stepId)) &&
      flows.every(({ flowId }) => model.get("flow", flowId));
    return isThere ? undefined : "A step or a flow is no longer on the map.";
  },
  run: (draft, { journeyId, times, flows, demand }) => {
    for (const { stepId, field, time } of times) draft.update("step", stepId, { [field]: time });
    for (const { flowId, probability } of flows) draft.update("flow", flowId, { probability });
    if (demand) runIn(draft, updateDemand, { journeyId, patch: demand });
  },
});
