import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { Step } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";
import { touchPointNumbers, touchPointRegister } from "../register/register.ts";

/** One moment of the journey: a client step, or a touch point of the register where there is no blueprint. */
export interface CurvePlace {
  /** Step id, or touch point id. */
  readonly id: Id;
  readonly name: string;
  readonly stage: string;
  readonly stepId: Id | null;
  readonly touchPointId: Id | null;
  /** Of its touch point in the register; null for a step that is none. */
  readonly number: number | null;
  readonly critical: boolean;
  /** A recovery flow leads here. */
  readonly recovery: boolean;
}

/** Client steps of a blueprint in the order a client goes through them: stage, column, place in the cell. */
export function curvePlaces(model: ReadModel, blueprintId: Id | null): CurvePlace[] {
  const steps = blueprintId === null ? [] : clientSteps(model, blueprintId);
  if (steps.length === 0) return registerPlaces(model);
  const numbers = touchPointNumbers(model);
  return steps.map((step) => ({
    id: step.id,
    name: step.title,
    stage: model.get("stage", step.stageId)?.name ?? "",
    stepId: step.id,
    touchPointId: step.touchPointId,
    number: numbers.get(step.touchPointId ?? "") ?? null,
    critical: isCritical(model, step.touchPointId),
    recovery: model.by("flow", "toId", step.id).some((flow) => flow.kind === "recovery"),
  }));
}

/** Without a blueprint the order of the register stands for the way. */
const registerPlaces = (model: ReadModel): CurvePlace[] =>
  touchPointRegister(model).map(({ touchPoint, number, stage }) => ({
    id: touchPoint.id,
    name: touchPoint.name,
    stage,
    stepId: null,
    touchPointId: touchPoint.id,
    number,
    critical: touchPoint.class === "critical",
    recovery: false,
  }));

function clientSteps(model: ReadModel, blueprintId: Id): Step[] {
  const lanes = new Set(
    model
      .by("lane", "blueprintId", blueprintId)
      .filter(({ band }) => band === "client")
      .map(({ id }) => id),
  );
  const stages = new Map(
    model
      .by("stage", "blueprintId", blueprintId)
      .sort(byOrder)
      .map(({ id }, index) => [id, index]),
  );
  return model
    .by("step", "blueprintId", blueprintId)
    .filter((step) => lanes.has(step.laneId))
    .sort(
      (a, b) =>
        (stages.get(a.stageId) ?? 0) - (stages.get(b.stageId) ?? 0) || a.column - b.column || byOrder(a, b),
    );
}

const isCritical = (model: ReadModel, id: Id | null): boolean =>
  id !== null && model.get("touchPoint", id)?.class === "critical";
