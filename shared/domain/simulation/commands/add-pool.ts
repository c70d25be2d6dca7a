import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { lineField } from "../../core/fields.ts";
import { addPoolTo } from "../new-pool.ts";

/** One person, round the clock, to begin with; of that role where one is given. */
export const addPool = defineCommand<{ name: string; role?: string | undefined }, Id>({
  id: "simulation.pool.add",
  args: z.strictObject({ name: lineField.min(1), role: lineField.optional() }),
  label: ({ name }) => `Add the resource pool ${name}`,
  run: (draft, { name, role = "" }) => addPoolTo(draft, { name, role }).id,
});
