import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";

/** Where an opportunity hurts, as one is asked about it: a touch point with the chosen steps at it, or a step alone. */
export interface Place {
  readonly id: Id;
  readonly name: string;
  /** Its number in the register; null of a step without a touch point. */
  readonly number: number | null;
  readonly stepIds: readonly Id[];
}

/** The places of the steps and touch points among what is selected. */
export function placesOf(model: ReadModel, selected: readonly Id[]): Place[] {
  const register = model.all("touchPoint").sort(byOrder);
  const found = new Map<Id, Place>();
  for (const id of selected) {
    const step = model.get("step", id);
    const point = model.get("touchPoint", step?.touchPointId ?? id);
    const place = point ?? step;
    if (!place) continue;
    found.set(place.id, {
      id: place.id,
      name: point?.name ?? step?.title ?? "",
      number: point ? register.findIndex((entry) => entry.id === point.id) + 1 : null,
      stepIds: [...(found.get(place.id)?.stepIds ?? []), ...(step ? [step.id] : [])],
    });
  }
  return [...found.values()];
}
