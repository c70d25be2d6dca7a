import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { optionalId } from "../../core/fields.ts";
import { settle } from "../settle.ts";

/** Moves what begins too early after what comes before it, and pushes what follows; null = all. Gives how many moved. */
export const settleSchedule = defineCommand<{ id: Id | null }, number>({
  id: "schedule.item.settle",
  args: z.object({ id: optionalId }),
  label: ({ id }) => (id === null ? "Settle the schedule" : "Move after its predecessor"),
  run: (draft, { id }) => settle(draft, id),
});
