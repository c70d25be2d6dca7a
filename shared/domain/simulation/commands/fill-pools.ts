import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { addPoolTo } from "../new-pool.ts";
import { rolesWithoutPool } from "../roles.ts";

const NOTHING = "Every role that works at a step has its resource pool.";

/** A pool for each role that works at a step and has none. How many they are is for people to say. */
export const fillPools = defineCommand<Record<string, never>, Id[]>({
  id: "simulation.pools.fill",
  args: z.strictObject({}),
  label: () => "Add a resource pool for each role",
  canRun: (model) => (rolesWithoutPool(model).length === 0 ? NOTHING : undefined),
  run: (draft) => rolesWithoutPool(draft).map((role) => addPoolTo(draft, { name: role, role }).id),
});
