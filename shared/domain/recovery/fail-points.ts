import type { Id } from "@shared/base/ids.ts";
import { rpnOf } from "../blueprint/fail-point.ts";
import type { FailPoint, Step } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";
import { type ActionPriority, matrixOf, priorityOf } from "./action-priority.ts";

export interface FailingStep extends Step {
  readonly failPoint: FailPoint;
}

/** A fail point with what it is ranked by. */
export interface RankedFailPoint {
  readonly step: FailingStep;
  readonly failPoint: FailPoint;
  readonly rpn: number;
  readonly priority: ActionPriority;
}

export const isFailing = (step: Step | undefined): step is FailingStep =>
  step !== undefined && step.failPoint !== null;

/**
 * The fail points of a blueprint, or of all (null): the gravest first, of the same severity those with the higher risk
 * priority number. A product alone would put a nuisance of every day before a harm that nobody gets over.
 */
export function rankedFailPoints(model: ReadModel, blueprintId: Id | null): RankedFailPoint[] {
  const cells = matrixOf(model);
  const steps = blueprintId === null ? model.all("step") : model.by("step", "blueprintId", blueprintId);
  return steps
    .filter(isFailing)
    .map((step) => ({
      step,
      failPoint: step.failPoint,
      rpn: rpnOf(step.failPoint),
      priority: priorityOf(step.failPoint, cells),
    }))
    .sort(
      (a, b) =>
        b.failPoint.severity - a.failPoint.severity ||
        b.rpn - a.rpn ||
        a.step.title.localeCompare(b.step.title) ||
        (a.step.id < b.step.id ? -1 : 1),
    );
}
