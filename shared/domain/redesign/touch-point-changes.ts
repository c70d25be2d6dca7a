import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "../core/model.ts";
import type { TouchPoint } from "../touchpoint/records.ts";
import type { Difference } from "./difference.ts";

export interface TouchPointChanges {
  /** Met today, and no longer. */
  readonly lost: readonly TouchPoint[];
  /** Not met today. */
  readonly gained: readonly TouchPoint[];
}

/** Touch points that the client meets on one of two blueprints alone. */
export function touchPointChanges(
  model: ReadModel,
  { asIsId, toBeId }: Pick<Difference, "asIsId" | "toBeId">,
): TouchPointChanges {
  const on = (blueprintId: Id) =>
    new Set(model.by("step", "blueprintId", blueprintId).flatMap(({ touchPointId }) => touchPointId ?? []));
  const [before, after] = [on(asIsId), on(toBeId)];
  const register = model.all("touchPoint").sort(byOrder);
  return {
    lost: register.filter(({ id }) => before.has(id) && !after.has(id)),
    gained: register.filter(({ id }) => after.has(id) && !before.has(id)),
  };
}
