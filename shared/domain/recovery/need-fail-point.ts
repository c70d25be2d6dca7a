import type { Id } from "@shared/base/ids.ts";
import type { FailPoint } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";

/** The fail point of a step that has one. */
export function needFailPoint(model: ReadModel, stepId: Id): FailPoint {
  const { failPoint } = model.need("step", stepId);
  if (failPoint === null) throw new Error(`the step ${stepId} has no fail point`);
  return failPoint;
}
