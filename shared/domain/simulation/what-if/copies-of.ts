import type { Id } from "@shared/base/ids.ts";
import { insideOf } from "../../blueprint/levels.ts";
import type { ReadModel } from "../../core/model.ts";

/** The steps of a blueprint that was branched, and of what lies inside of them, by the steps that they were copied from. */
export function copiesOf(model: ReadModel, blueprintId: Id): ReadonlyMap<Id, Id> {
  const copies = new Map<Id, Id>();
  const seen = new Set<Id>();
  const walk = (id: Id) => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const step of model.by("step", "blueprintId", id)) {
      if (step.originId !== null) copies.set(step.originId, step.id);
      const inside = insideOf(model, step.id);
      if (inside) walk(inside.id);
    }
  };
  walk(blueprintId);
  return copies;
}
