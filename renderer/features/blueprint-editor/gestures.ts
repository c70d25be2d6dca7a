import type { Id } from "@shared/base/ids.ts";
import { addLane } from "@shared/domain/blueprint/commands/add-lane.ts";
import { connectSteps } from "@shared/domain/blueprint/commands/connect-steps.ts";
import { duplicateSteps } from "@shared/domain/blueprint/commands/duplicate-steps.ts";
import { moveLane } from "@shared/domain/blueprint/commands/move-lane.ts";
import { moveStage } from "@shared/domain/blueprint/commands/move-stage.ts";
import { moveSteps } from "@shared/domain/blueprint/commands/move-steps.ts";
import { placeStepOnFlow } from "@shared/domain/blueprint/commands/place-step-on-flow.ts";
import { splitLane } from "@shared/domain/blueprint/commands/split-lane.ts";
import { updateFlow } from "@shared/domain/blueprint/commands/update-flow.ts";
import { updateStage } from "@shared/domain/blueprint/commands/update-stage.ts";
import type { CanvasProps, StepMove } from "../../canvas/canvas-props.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { messages } from "./messages.ts";

type Gestures = Pick<
  CanvasProps,
  | "onMove"
  | "onDuplicate"
  | "onInsert"
  | "onConnect"
  | "onReconnect"
  | "onLaneMove"
  | "onLanePull"
  | "onStageMove"
  | "onStageResize"
>;

/** What the pointer did, as commands: each gesture is one of them, and so one undo. */
export const gesturesOf = (session: EngagementSession, select: (ids: readonly Id[]) => void): Gestures => ({
  onMove: (moves: readonly StepMove[], aside) =>
    session.run(moveSteps, { moves: [...moves], ...(aside && { aside }) }),
  onDuplicate: (places) =>
    select(
      session.run(duplicateSteps, { stepIds: places.map((place) => place.stepId), places: [...places] }),
    ),
  onInsert: (flowId, move) => session.run(placeStepOnFlow, { flowId, ...move }),
  onConnect: (fromId, toId) => {
    // Joined already, or to itself: the drag simply ends.
    if (connectSteps.canRun?.(session.model, { fromId, toId }) !== undefined) return;
    select([session.run(connectSteps, { fromId, toId })]);
  },
  onReconnect: (flowId, patch) => {
    const args = { flowId, patch };
    if (updateFlow.canRun?.(session.model, args) === undefined) session.run(updateFlow, args);
  },
  onLaneMove: (laneId, by) => {
    const args = { laneId, by };
    if (moveLane.canRun?.(session.model, args) === undefined) session.run(moveLane, args);
  },
  onLanePull: (laneId, roles) => {
    if (roles.length > 0) return void session.run(splitLane, { laneId, roles: [...roles] });
    const { blueprintId, band } = session.model.need("lane", laneId);
    const lane = { blueprintId, band, name: messages.newLane, subtitle: "", afterId: laneId };
    select([session.run(addLane, lane)]);
  },
  onStageMove: (stageId, index) => session.run(moveStage, { stageId, index }),
  onStageResize: (stageId, columns) => session.run(updateStage, { stageId, columns }),
});
