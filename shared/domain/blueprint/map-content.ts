import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "../core/model.ts";
import { sortedLanes } from "./layout/layout-blueprint.ts";
import { newStep } from "./new-step.ts";
import type { Flow, Lane, Stage, Step } from "./records.ts";

/**
 * A blueprint without ids, as files of other programs hold it: lanes, stages and steps are named by their place in
 * these lists, touch points and segments by their name; pictures are left out. Steps of one cell and column stack in the order of the list.
 */
export interface MapContent {
  readonly lanes: readonly MapLane[];
  readonly stages: readonly MapStage[];
  readonly steps: readonly MapStep[];
  readonly flows: readonly MapFlow[];
}
export type MapLane = Pick<Lane, "band" | "name" | "subtitle">;
export type MapStage = Pick<Stage, "name" | "columns">;
type Tied =
  | "id"
  | "type"
  | "blueprintId"
  | "laneId"
  | "stageId"
  | "order"
  | "touchPointId"
  | "segmentIds"
  | "pictureIds"
  | "poolId"
  | "originId";
export type MapStepFields = Omit<Step, Tied>;
export interface MapStep extends MapStepFields {
  readonly lane: number;
  readonly stage: number;
  /** Name of the touch point that the step is; null when none. */
  readonly touchPoint: string | null;
  /** Names of the segments that alone go through it; none means all. */
  readonly segments: readonly string[];
}
export interface MapFlow extends Pick<Flow, "kind" | "label" | "probability"> {
  readonly from: number;
  readonly to: number;
}

/** A step at its defaults but for what is given. */
export function mapStep(
  place: { readonly lane: number; readonly stage: number; readonly column: number },
  fields: Partial<MapStepFields & Pick<MapStep, "touchPoint" | "segments">> = {},
): MapStep {
  const blank = fieldsOf(newStep({ blueprintId: "", laneId: "", stageId: "", column: 0, order: "" }));
  return { ...blank, touchPoint: null, segments: [], ...fields, ...place };
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
    steps: steps.map((step) => ({
      ...fieldsOf(step),
      lane: at(laneAt, step.laneId),
      stage: at(stageAt, step.stageId),
      touchPoint: model.get("touchPoint", step.touchPointId)?.name ?? null,
      segments: step.segmentIds.flatMap((id) => model.get("segment", id)?.name ?? []),
    })),
    flows,
  };
}

/** The fields that stand on their own. */
function fieldsOf(step: Omit<Step, "id" | "type"> & { id?: string; type?: string }): MapStepFields {
  const {
    id,
    type,
    blueprintId,
    laneId,
    stageId,
    order,
    touchPointId,
    segmentIds,
    pictureIds,
    poolId,
    originId,
    ...own
  } = step;
  return own;
}

const placeOf = (records: readonly { readonly id: string }[]): Map<string, number> =>
  new Map(records.map(({ id }, index) => [id, index]));
