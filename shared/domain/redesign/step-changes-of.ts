import type { Id } from "@shared/base/ids.ts";
import type { Step } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";
import type { Overview } from "../core/rule.ts";
import { StepChanges } from "./step-changes.ts";

/** All but the names of a step and of its map: whatever is another is a change. */
const STEP_FIELDS: Readonly<Record<Exclude<keyof Step, "id" | "type" | "blueprintId">, true>> = {
  laneId: true,
  stageId: true,
  column: true,
  order: true,
  kind: true,
  title: true,
  role: true,
  owner: true,
  poolId: true,
  simulation: true,
  channel: true,
  segmentIds: true,
  touchPointId: true,
  workTime: true,
  waitTime: true,
  approvals: true,
  failPoint: true,
  control: true,
  successPoint: true,
  momentOfTruth: true,
  cost: true,
  thoughts: true,
  feelings: true,
  feeling: true,
  pain: true,
  gain: true,
  quote: true,
  notes: true,
  pictureIds: true,
  originId: true,
};

/** The changed steps of a to-be against the blueprint that it was branched from; none where that is gone. */
export const stepChangesOf: Overview<StepChanges> = {
  id: "step-changes",
  by: "blueprintId",
  madeOf: {
    step: Object.keys(STEP_FIELDS),
    lane: ["band", "order", "originId"],
    stage: ["order", "originId"],
  },
  beside: (model, toBeId) => levelsOf(model, toBeId).slice(1),
  make: (model, toBeId) => new StepChanges(model, levelsOf(model, toBeId)),
  follow: (made, changes) => {
    made.follow(changes);
    return true;
  },
};

/** A blueprint, the one that it was branched from, and so on; a ring in bad data ends the walk. */
function levelsOf(model: ReadModel, blueprintId: Id): Id[] {
  const levels = [blueprintId];
  let from = model.get("blueprint", blueprintId)?.branchedFromId ?? null;
  while (from !== null && !levels.includes(from) && model.get("blueprint", from)) {
    levels.push(from);
    from = model.get("blueprint", from)?.branchedFromId ?? null;
  }
  return levels;
}
