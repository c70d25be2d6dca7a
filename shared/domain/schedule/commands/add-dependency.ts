import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import type { ReadModel } from "../../core/model.ts";
import { successorsOf } from "../constraints.ts";
import { wayBetween } from "../critical-path.ts";
import { isScheduled, itemOf } from "../items.ts";
import { scheduleMessages as words } from "../messages.ts";
import { MOST_LAG } from "../records.ts";
import { workDaysOf } from "../work-days.ts";

interface Arguments {
  predecessorId: Id;
  successorId: Id;
  lagWorkdays: number;
}

export const addDependency = defineCommand<Arguments, Id>({
  id: "schedule.dependency.add",
  args: z.object({
    predecessorId: idField,
    successorId: idField,
    lagWorkdays: z.int().min(0).max(MOST_LAG),
  }),
  label: ({ predecessorId, successorId }, model) =>
    `Let “${nameOf(model, successorId)}” come after “${nameOf(model, predecessorId)}”`,
  canRun: (model, args) => dependencyRefusal(model, args),
  run: (draft, args) => draft.create("dependency", { ...args, kind: "finish-to-start" }).id,
});

const nameOf = (model: ReadModel, id: Id): string => itemOf(model, id, workDaysOf(model))?.name ?? "";

/** Why one cannot come after the other, in words; undefined when it can. */
export function dependencyRefusal(
  model: ReadModel,
  { predecessorId, successorId }: Pick<Arguments, "predecessorId" | "successorId">,
): string | undefined {
  if (!isScheduled(model.find(predecessorId)) || !isScheduled(model.find(successorId)))
    return words.notScheduled;
  if (predecessorId === successorId) return words.itself;
  const name = (id: Id) => nameOf(model, id);
  const told = model.by("dependency", "successorId", successorId);
  if (told.some((one) => one.predecessorId === predecessorId))
    return words.twice(name(predecessorId), name(successorId));
  const way = wayBetween(successorId, predecessorId, (id) => successorsOf(model, id));
  return way === null ? undefined : words.circle([predecessorId, ...way].map(name));
}
