import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import { demandOf, newDemand } from "../new-demand.ts";
import type { Demand } from "../records.ts";

type Patch = Partial<Omit<Demand, "id" | "type" | "journeyId">>;

/** Who comes to a journey, and how its simulation is run; the demand is made where there is none yet. */
export const updateDemand = defineCommand<{ journeyId: Id; patch: Patch }, Id>({
  id: "simulation.demand.update",
  args: z.strictObject({ journeyId: idField, patch: patchArgument<Demand>() }),
  label: ({ journeyId }, model) => `Change the demand of ${model.get("journey", journeyId)?.name ?? ""}`,
  mergeKey: ({ journeyId, patch }) => `demand ${journeyId} ${Object.keys(patch).join()}`,
  run: (draft, { journeyId, patch }) => {
    draft.need("journey", journeyId);
    const held = demandOf(draft, journeyId);
    if (!held) return draft.create("demand", { ...newDemand(draft, journeyId), ...patch, journeyId }).id;
    return draft.update("demand", held.id, { ...patch, journeyId }).id;
  },
});
