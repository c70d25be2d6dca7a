import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, optionalId } from "../../core/fields.ts";

/** Who does these steps; null = the pool of their role. */
export const setStepPool = defineCommand<{ stepIds: Id[]; poolId: Id | null }, void>({
  id: "simulation.step.set-pool",
  args: z.strictObject({ stepIds: z.array(idField).min(1), poolId: optionalId }),
  label: ({ stepIds, poolId }, model) => {
    const pool = model.get("resourcePool", poolId);
    const steps = stepIds.length === 1 ? "a step" : `${stepIds.length} steps`;
    return pool ? `Let ${pool.name} do ${steps}` : `Let the role's pool do ${steps}`;
  },
  run: (draft, { stepIds, poolId }) => {
    if (poolId !== null) draft.need("resourcePool", poolId);
    for (const id of stepIds) draft.update("step", id, { poolId });
  },
});
