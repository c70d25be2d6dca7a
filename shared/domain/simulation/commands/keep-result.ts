import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { keptOf } from "../kept/kept-of.ts";
import { type SimulationResult, simulationResultType } from "../kept/kept-record.ts";

export type KeptFields = Omit<SimulationResult, "id" | "type" | "journeyId">;
const isKept = (value: unknown): value is KeptFields =>
  simulationResultType.schema.safeParse({
    ...(value as object),
    id: "x",
    type: "simulationResult",
    journeyId: "x",
  }).success;

/** Keeps what a simulation said of a journey in place of what was kept before. */
export const keepResult = defineCommand<{ journeyId: Id; result: KeptFields }, Id>({
  id: "simulation.result.keep",
  args: z.strictObject({
    journeyId: idField,
    result: z.custom<KeptFields>(isKept, "is not the result of a simulation"),
  }),
  label: ({ journeyId }, model) =>
    `Keep the result of the simulation of ${model.get("journey", journeyId)?.name ?? ""}`,
  run: (draft, { journeyId, result }) => {
    draft.need("journey", journeyId);
    const held = keptOf(draft, journeyId);
    return held
      ? draft.update("simulationResult", held.id, result).id
      : draft.create("simulationResult", { ...result, journeyId }).id;
  },
});
