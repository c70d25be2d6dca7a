import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { PLAIN_SIMULATION, type StepSimulation } from "../../blueprint/records.ts";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { sameValue } from "../../core/same-value.ts";

type Patch = Partial<StepSimulation>;

/** How steps behave in a simulation; the same patch for all of them. What says nothing special is kept as nothing. */
export const updateStepSimulation = defineCommand<{ stepIds: Id[]; patch: Patch }, void>({
  id: "simulation.step.update",
  args: z.strictObject({
    stepIds: z.array(idField).min(1),
    patch: z.custom<Patch>((value) => typeof value === "object" && value !== null, "is not a change"),
  }),
  label: ({ stepIds }, model) =>
    stepIds.length === 1
      ? `Change the simulation of “${model.get("step", stepIds[0])?.title ?? ""}”`
      : `Change the simulation of ${stepIds.length} steps`,
  mergeKey: ({ stepIds, patch }) => `step simulation ${stepIds.join()} ${Object.keys(patch).join()}`,
  run: (draft, { stepIds, patch }) => {
    for (const id of stepIds) {
      const simulation = { ...PLAIN_SIMULATION, ...draft.need("step", id).simulation, ...patch };
      draft.update("step", id, { simulation: sameValue(simulation, PLAIN_SIMULATION) ? null : simulation });
    }
  },
});
