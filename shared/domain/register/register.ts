import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { depthOf, outermostStep } from "../blueprint/levels.ts";
import type { Step } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";
import type { TouchPoint } from "../touchpoint/records.ts";

/** A line of the register: the touch point with what follows from its place and its steps. */
export interface RegisterRow {
  readonly touchPoint: TouchPoint;
  /** Its place in the register, from 1. */
  readonly number: number;
  readonly stage: string;
  /** True when the stage comes from a step on a blueprint and so is changed there. */
  readonly stageFromStep: boolean;
  readonly steps: readonly Step[];
}

/** The register in its order. */
export const touchPointRegister = (model: ReadModel): RegisterRow[] =>
  model
    .all("touchPoint")
    .sort(byOrder)
    .map((touchPoint, index) => {
      const steps = stepsOf(model, touchPoint.id);
      // A step inside of another stands in the stage that the client knows: that of the outermost one.
      const stage = steps[0] && model.get("stage", outermostStep(model, steps[0]).stageId)?.name;
      return {
        touchPoint,
        number: index + 1,
        stage: stage ?? touchPoint.stage,
        stageFromStep: stage !== undefined,
        steps,
      };
    });

/** Numbers of all touch points, by id. */
export const touchPointNumbers = (model: ReadModel): ReadonlyMap<Id, number> =>
  new Map(
    model
      .all("touchPoint")
      .sort(byOrder)
      .map((touchPoint, index) => [touchPoint.id, index + 1]),
  );

/** Its steps at every level, those of today's blueprints first and of the outer ones before the inner. */
function stepsOf(model: ReadModel, touchPointId: Id): Step[] {
  const isToBe = (step: Step) => (model.get("blueprint", step.blueprintId)?.kind === "to-be" ? 1 : 0);
  const depth = (step: Step) => depthOf(model, step.blueprintId);
  return model
    .by("step", "touchPointId", touchPointId)
    .sort((a, b) => isToBe(a) - isToBe(b) || depth(a) - depth(b) || byOrder(a, b));
}
