import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { sortedLanes } from "../../blueprint/layout/layout-blueprint.ts";
import type { Stage, Step } from "../../blueprint/records.ts";
import type { ReadModel } from "../../core/model.ts";
import { walks } from "../experience.ts";
import type { JourneyColumn, JourneySizes, StageHead } from "./types.ts";
import { SEMIBOLD, wrapLines } from "./wrap.ts";

/** The client's steps of a blueprint as the client comes to them: by stage, column, lane, place in the cell. */
export function clientSteps(model: ReadModel, blueprintId: Id): Step[] {
  const lanes = sortedLanes(model, blueprintId).filter((lane) => lane.band === "client");
  const laneRank = new Map(lanes.map((lane, index) => [lane.id, index]));
  const stages = model.by("stage", "blueprintId", blueprintId).sort(byOrder);
  const stageRank = new Map(stages.map((stage, index) => [stage.id, index]));
  return lanes
    .flatMap((lane) => model.by("step", "laneId", lane.id))
    .filter((step) => stageRank.has(step.stageId))
    .sort(
      (a, b) =>
        (stageRank.get(a.stageId) ?? 0) - (stageRank.get(b.stageId) ?? 0) ||
        a.column - b.column ||
        (laneRank.get(a.laneId) ?? 0) - (laneRank.get(b.laneId) ?? 0) ||
        byOrder(a, b),
    );
}

/** From line to line of a stage's name. */
export const stagePitch = (sizes: JourneySizes): number => sizes.stage + sizes.line - sizes.body;

/** One column for each client step, one empty for a stage that has none; and the stages above them. */
export function placeColumns(
  model: ReadModel,
  blueprintId: Id,
  segmentIds: readonly Id[],
  sizes: JourneySizes,
): { columns: JourneyColumn[]; stages: StageHead[] } {
  const byStage = new Map<Id, Step[]>();
  for (const step of clientSteps(model, blueprintId)) {
    const list = byStage.get(step.stageId);
    if (list) list.push(step);
    else byStage.set(step.stageId, [step]);
  }
  const columns: JourneyColumn[] = [];
  const stages: StageHead[] = [];
  const add = (stage: Stage, step: Step | null) => {
    const index = columns.length;
    const dim =
      step !== null && segmentIds.length > 0 && !segmentIds.some((segmentId) => walks(step, segmentId));
    const x = sizes.rowHead + index * sizes.column;
    columns.push({ key: step?.id ?? `stage:${stage.id}`, index, x, width: sizes.column, stage, step, dim });
  };
  for (const stage of model.by("stage", "blueprintId", blueprintId).sort(byOrder)) {
    const x = sizes.rowHead + columns.length * sizes.column;
    const steps = byStage.get(stage.id) ?? [];
    if (steps.length === 0) add(stage, null);
    for (const step of steps) add(stage, step);
    const width = Math.max(1, steps.length) * sizes.column;
    const lines = wrapLines(stage.name, width - 2 * sizes.pad, sizes.stage, SEMIBOLD);
    stages.push({ stage, x, y: 0, width, height: sizes.stageHead, lines });
  }
  const tallest = Math.max(1, ...stages.map((head) => head.lines.length));
  const height = sizes.stageHead + (tallest - 1) * stagePitch(sizes);
  return { columns, stages: stages.map((head) => ({ ...head, height })) };
}
