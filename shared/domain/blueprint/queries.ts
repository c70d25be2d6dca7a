import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "../core/model.ts";
import { sortedLanes } from "./layout/layout-blueprint.ts";
import { BANDS, type Band, type Flow, type Lane, type Step } from "./records.ts";

/** Steps of one cell (lane, stage, column) in their order from top to bottom. */
export function cellSteps(model: ReadModel, laneId: Id, stageId: Id, column: number): Step[] {
  return model
    .by("step", "laneId", laneId)
    .filter((step) => step.stageId === stageId && step.column === column)
    .sort(byOrder);
}

/** The lane below, of any band; undefined for the last. */
export function laneBelow(model: ReadModel, lane: Lane): Lane | undefined {
  const lanes = sortedLanes(model, lane.blueprintId);
  return lanes[lanes.findIndex((other) => other.id === lane.id) + 1];
}

/** A client step that a flow joins across the line of interaction and that is not yet a touch point. */
export interface Crossing {
  readonly step: Step;
  readonly flows: readonly Flow[];
}

/** The flows that join a client step across the line of interaction; null where there are none or it is a touch point. */
export function crossingAt(model: ReadModel, step: Step): readonly Flow[] | null {
  if (step.touchPointId !== null || bandOf(model, step) !== "client") return null;
  const joined = [...model.by("flow", "fromId", step.id), ...model.by("flow", "toId", step.id)];
  const flows = joined.filter((flow) => {
    const other = model.get("step", flow.fromId === step.id ? flow.toId : flow.fromId);
    return other !== undefined && BANDS.indexOf(bandOf(model, other)) > BANDS.indexOf("client");
  });
  return flows.length > 0 ? flows : null;
}

/** The band of the lane that a step stands in. */
export const bandOf = (model: ReadModel, step: Step): Band =>
  model.get("lane", step.laneId)?.band ?? "evidence";

/** Candidates for registration, from left to right. */
export function unregisteredCrossings(model: ReadModel, blueprintId: Id): Crossing[] {
  const stages = new Map(
    model
      .by("stage", "blueprintId", blueprintId)
      .sort(byOrder)
      .map((stage, index) => [stage.id, index]),
  );
  const place = (step: Step) => (stages.get(step.stageId) ?? 0) * 1000 + step.column;
  return model
    .by("step", "blueprintId", blueprintId)
    .flatMap((step) => {
      const flows = crossingAt(model, step);
      return flows ? [{ step, flows }] : [];
    })
    .sort((a, b) => place(a.step) - place(b.step));
}

/** Where a step stands, in words and numbers: its lane, its stage, and which of the steps it is in reading order. */
export interface StepPlace {
  readonly lane: string;
  readonly stage: string;
  readonly number: number;
  readonly total: number;
}

export function placeOfStep(model: ReadModel, step: Step): StepPlace {
  const lanes = rankOf(sortedLanes(model, step.blueprintId));
  const stages = rankOf(model.by("stage", "blueprintId", step.blueprintId).sort(byOrder));
  const steps = model.by("step", "blueprintId", step.blueprintId);
  /** As the map is read: stage, column, then from lane to lane. */
  const before = (other: Step): boolean => {
    const ranks = [
      (stages.get(other.stageId) ?? 0) - (stages.get(step.stageId) ?? 0),
      other.column - step.column,
      (lanes.get(other.laneId) ?? 0) - (lanes.get(step.laneId) ?? 0),
      byOrder(other, step),
    ];
    return (ranks.find((rank) => rank !== 0) ?? 0) < 0;
  };
  return {
    lane: model.get("lane", step.laneId)?.name ?? "",
    stage: model.get("stage", step.stageId)?.name ?? "",
    number: steps.filter(before).length + 1,
    total: steps.length,
  };
}

const rankOf = (records: readonly { readonly id: Id }[]) =>
  new Map(records.map((record, index) => [record.id, index]));

/** The touch point that a step is, or else that of the client step which a flow joins it to; of several always the same one. */
export const touchPointAt = (model: ReadModel, step: Step): Id | null =>
  touchPointsAt(model, step)[0] ?? null;

/** The touch point that a step is, or else those of the steps that flows join it to, in the order of their ids. */
export function touchPointsAt(model: ReadModel, step: Step): Id[] {
  if (step.touchPointId !== null) return [step.touchPointId];
  const joined = [
    ...model.by("flow", "toId", step.id).map((flow) => flow.fromId),
    ...model.by("flow", "fromId", step.id).map((flow) => flow.toId),
  ];
  return joined.flatMap((id) => model.get("step", id)?.touchPointId ?? []).sort();
}

/** The ways on from a step: sequence, and recovery where it is said how many clients it takes. */
export const waysOut = (model: ReadModel, stepId: Id): Flow[] =>
  model
    .by("flow", "fromId", stepId)
    .filter(({ kind, probability }) => kind === "sequence" || (kind === "recovery" && probability !== null));

/** What the ways out of a step add up to, of those that have a probability; null when none has. */
export function outgoingTotal(
  model: ReadModel,
  stepId: Id,
): { total: number; given: number; all: number } | null {
  const ways = waysOut(model, stepId);
  const given = ways.filter((way) => way.probability !== null);
  if (given.length === 0) return null;
  const total = given.reduce((sum, way) => sum + (way.probability ?? 0), 0);
  return { total, given: given.length, all: ways.length };
}
