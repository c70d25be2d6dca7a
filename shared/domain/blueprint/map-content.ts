import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "../core/model.ts";
import { sortedLanes } from "./layout/layout-blueprint.ts";
import { newStep } from "./new-step.ts";
import type { Flow, Lane, Stage, Step } from "./records.ts";

/**
 * A blueprint without ids, as files of other programs hold it: lanes, stages and steps are named by their place in
 * these lists, touch points by their name. Steps of one cell and column stack in the order of the list.
 */
export interface MapContent {
  readonly lanes: readonly MapLane[];
  readonly stages: readonly MapStage[];
  readonly steps: readonly MapStep[];
  readonly flows: readonly MapFlow[];
}
export type MapLane = Pick<Lane, "band" | "name" | "subtitle">;
export type MapStage = Pick<Stage, "name" | "columns">;
type Tied = "id" | "type" | "blueprintId" | "laneId" | "stageId" | "order" | "touchPointId" | "originId";
export type MapStepFields = Omit<Step, Tied>;
export interface MapStep extends MapStepFields {
  readonly lane: number;
  readonly stage: number;
  /** Name of the touch point that the step is; null when none. */
  readonly touchPoint: string | null;
}
export interface MapFlow extends Pick<Flow, "kind" | "label" | "probability"> {
  readonly from: number;
  readonly to: number;
}

/** A step at its defaults but for what is given. */
export function mapStep(
  place: { readonly lane: number; readonly stage: number; readonly column: number },
  fields: Partial<MapStepFields> & { readonly touchPoint?: string | null } = {},
): MapStep {
  const tied = { blueprintId: "", laneId: "", stageId: "", column: 0, order: "" };
  const { blueprintId, laneId, stageId, order, touchPointId, originId, ...blank } = newStep(tied);
  return { ...blank, touchPoint: null, ...fields, ...place };
}

/** What a blueprint holds, from top to bottom and from left to right. */
export function mapContentOf(model: ReadModel, blueprintId: string): MapContent {
  const lanes = sortedLanes(model, blueprintId);
  const stages = model.by("stage", "blueprintId", blueprintId).sort(byOrder);
  const laneAt = placeOf(lanes);
  const stageAt = placeOf(stages);
  const at = (places: ReadonlyMap<string, number>, id: string) => places.get(id) ?? 0;
  const steps = model
    .by("step", "blueprintId", blueprintId)
    .sort(
      (a, b) =>
        at(stageAt, a.stageId) - at(stageAt, b.stageId) ||
        a.column - b.column ||
        at(laneAt, a.laneId) - at(laneAt, b.laneId) ||
        byOrder(a, b),
    );
  const stepAt = placeOf(steps);
  const flows = model
    .by("flow", "blueprintId", blueprintId)
    .map(({ fromId, toId, kind, label, probability }) => {
      return { from: at(stepAt, fromId), to: at(stepAt, toId), kind, label, probability };
    })
    .sort((a, b) => a.from - b.from || a.to - b.to);
  return {
    lanes: lanes.map(({ band, name, subtitle }) => ({ band, name, subtitle })),
    stages: stages.map(({ name, columns }) => ({ name, columns })),
    steps: steps.map(
      ({ id, type, blueprintId: _, laneId, stageId, order, touchPointId, originId, ...step }) => ({
        ...step,
        lane: at(laneAt, laneId),
        stage: at(stageAt, stageId),
        touchPoint: model.get("touchPoint", touchPointId)?.name ?? null,
      }),
    ),
    flows,
  };
}

const placeOf = (records: readonly { readonly id: string }[]): Map<string, number> =>
  new Map(records.map(({ id }, index) => [id, index]));
