import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "../core/model.ts";
import { sortedLanes } from "./layout/layout-blueprint.ts";
import { BANDS, type Flow, type Lane, type Step } from "./records.ts";

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

/** Candidates for registration, from left to right. */
export function unregisteredCrossings(model: ReadModel, blueprintId: Id): Crossing[] {
  const bandOf = new Map(model.by("lane", "blueprintId", blueprintId).map((lane) => [lane.id, lane.band]));
  const depth = (step: Step | undefined) =>
    step ? BANDS.indexOf(bandOf.get(step.laneId) ?? "evidence") : -1;
  const client = BANDS.indexOf("client");
  const stages = new Map(
    model
      .by("stage", "blueprintId", blueprintId)
      .sort(byOrder)
      .map((stage, index) => [stage.id, index]),
  );
  const crossings: Crossing[] = [];
  for (const step of model.by("step", "blueprintId", blueprintId)) {
    if (step.touchPointId !== null || depth(step) !== client) continue;
    const joined = [...model.by("flow", "fromId", step.id), ...model.by("flow", "toId", step.id)];
    const flows = joined.filter((flow) => {
      const other = flow.fromId === step.id ? flow.toId : flow.fromId;
      return depth(model.get("step", other)) > client;
    });
    if (flows.length > 0) crossings.push({ step, flows });
  }
  const place = (step: Step) => (stages.get(step.stageId) ?? 0) * 1000 + step.column;
  return crossings.sort((a, b) => place(a.step) - place(b.step));
}
