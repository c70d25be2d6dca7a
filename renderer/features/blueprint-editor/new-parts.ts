import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";

/** The ids of the lanes and stages of a blueprint. */
export const partsOf = (model: ReadModel, blueprintId: Id): ReadonlySet<Id> =>
  new Set(
    (["lane", "stage"] as const).flatMap((type) =>
      model.by(type, "blueprintId", blueprintId).map(({ id }) => id),
    ),
  );

/** The names of the lanes and stages that came since. */
export function newParts(model: ReadModel, blueprintId: Id, before: ReadonlySet<Id>) {
  const names = (type: "lane" | "stage") =>
    model
      .by(type, "blueprintId", blueprintId)
      .filter(({ id }) => !before.has(id))
      .sort(byOrder)
      .map(({ name }) => name);
  return { lanes: names("lane"), stages: names("stage") };
}
