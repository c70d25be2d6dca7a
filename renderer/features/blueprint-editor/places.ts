import type { Id } from "@shared/base/ids.ts";
import { indexOf } from "@shared/domain/blueprint/layout/layout-index.ts";
import type { BlueprintLayout, StepBox } from "@shared/domain/blueprint/layout/types.ts";
import type { Direction, Place } from "../../canvas/geometry.ts";
import type { How } from "./handle.ts";

/**
 * Where typing begins when no step is selected: in the selected lane and stage, else in the client's lane and the last
 * stage that has steps of it; after the last step there.
 */
export function startPlace(layout: BlueprintLayout, selected: readonly Id[] = []): Place | null {
  const chosen = layout.lanes.find((box) => selected.includes(box.lane.id));
  const stage = layout.stages.find((box) => selected.includes(box.stage.id));
  const lane = chosen ?? layout.lanes.find((box) => box.lane.band === "client") ?? layout.lanes[0];
  if (!lane) return null;
  const last = layout.steps
    .filter(({ step }) => step.laneId === lane.lane.id && (!stage || step.stageId === stage.stage.id))
    .at(-1);
  if (last) return ghostPlace(layout, "after", last);
  const first = stage ?? layout.stages[0];
  return first ? { lane, stage: first, column: 0 } : null;
}

/**
 * What the first step of a stage follows: the last one of its lane in the stage before, where the journey has not gone
 * on from there. Null where the place is not the first of its stage and lane.
 */
export function goesOnFrom(layout: BlueprintLayout, { lane, stage }: Place): Id | null {
  const inLane = layout.steps.filter(({ step }) => step.laneId === lane.lane.id);
  if (inLane.some(({ step }) => step.stageId === stage.stage.id)) return null;
  const before = layout.stages[layout.stages.findIndex((box) => box.stage.id === stage.stage.id) - 1];
  const last = inLane.filter(({ step }) => step.stageId === before?.stage.id).at(-1);
  const leads = layout.flows.some(({ flow }) => flow.fromId === last?.step.id);
  return last && !leads ? last.step.id : null;
}

/** Where the step that is being typed will stand. */
export function ghostPlace(layout: BlueprintLayout, how: How, from: StepBox | undefined): Place | null {
  if (!from || how === "at") return startPlace(layout);
  const index = how === "below" ? from.laneIndex + 1 : from.laneIndex;
  const lane = layout.lanes[index];
  const stage = layout.stages.find((box) => box.stage.id === from.step.stageId);
  if (!lane || !stage) return null;
  return { lane, stage, column: from.step.column + (how === "below" ? 0 : 1) };
}

/** The same for a step by its id. */
export function placeOf(layout: BlueprintLayout, stepId: Id, how: How): Place | null {
  const box = indexOf(layout).step(stepId);
  return box ? ghostPlace(layout, how, box) : null;
}

/** One column or lane on; over the edge of a stage it goes to the neighbouring one. */
export function movedBy(layout: BlueprintLayout, box: StepBox, direction: Direction) {
  const { step } = box;
  const place = { stepId: step.id, laneId: step.laneId, stageId: step.stageId, column: step.column };
  if (direction === "up" || direction === "down") {
    const lane = layout.lanes[box.laneIndex + (direction === "down" ? 1 : -1)];
    return lane ? { ...place, laneId: lane.lane.id } : null;
  }
  const column = step.column + (direction === "right" ? 1 : -1);
  const index = layout.stages.findIndex((entry) => entry.stage.id === step.stageId);
  const stage = layout.stages[index];
  if (!stage) return null;
  if (column >= 0 && (column < stage.columns || index === layout.stages.length - 1))
    return { ...place, column };
  const other = layout.stages[index + (column < 0 ? -1 : 1)];
  if (!other) return null;
  return { ...place, stageId: other.stage.id, column: column < 0 ? other.columns - 1 : 0 };
}
