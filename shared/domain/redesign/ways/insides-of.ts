import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "../../core/model.ts";

/** The blueprints inside of its steps, and inside of theirs: in their order, since of several inside of one step the first counts. A ring in bad data ends the walk. */
export function insidesOf(model: ReadModel, blueprintId: Id): Id[] {
  const levels = [blueprintId];
  const inner = model
    .all("blueprint")
    .filter(({ parentStepId }) => parentStepId !== null)
    .sort(byOrder);
  for (const level of levels)
    for (const { id, parentStepId } of inner)
      if (!levels.includes(id) && model.get("step", parentStepId)?.blueprintId === level) levels.push(id);
  return levels.slice(1);
}
