import type { Id } from "@shared/base/ids.ts";
import { byOrder, type OrderKey, orderBetween } from "@shared/base/order.ts";
import type { ReadModel } from "../core/model.ts";

/** The key right behind one of the causes below another (null = before all of them); `without` is about to leave. */
export function orderBehind(
  model: ReadModel,
  opportunityId: Id,
  parentCauseId: Id | null,
  afterId: Id | null,
  without: Id | null = null,
): OrderKey {
  const beside = model
    .by("cause", "opportunityId", opportunityId)
    .filter((cause) => cause.parentCauseId === parentCauseId && cause.id !== without)
    .sort(byOrder);
  const at = beside.findIndex(({ id }) => id === afterId);
  return orderBetween(beside[at]?.order ?? null, beside[at + 1]?.order ?? null);
}
