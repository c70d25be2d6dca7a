import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { isFailing } from "@shared/domain/recovery/fail-points.ts";
import type { PageId } from "./open-page.ts";

const stepsAmong = (model: ReadModel, ids: readonly Id[]) => ids.flatMap((id) => model.get("step", id) ?? []);

/** The list where only steps without a fail point are selected: the recovery would be that of another step. */
export function pageFor(model: ReadModel, selected: readonly Id[], page: PageId): PageId {
  const steps = stepsAmong(model, selected);
  return page === "recovery" && steps.length > 0 && !steps.some(isFailing) ? "list" : page;
}

/** Fail points are selected, and none of them is of this blueprint. */
export function isElsewhere(model: ReadModel, selected: readonly Id[], blueprintId: Id): boolean {
  const failing = stepsAmong(model, selected).filter(isFailing);
  return failing.length > 0 && failing.every((step) => step.blueprintId !== blueprintId);
}
