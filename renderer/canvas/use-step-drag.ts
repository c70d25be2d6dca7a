import type { Id } from "@shared/base/ids.ts";
import {
  type BlueprintLayout,
  type Point,
  SIZE,
  type StepBox,
} from "@shared/domain/blueprint/layout/types.ts";
import { useState } from "react";
import type { CanvasProps, StepMove } from "./canvas-props.ts";
import { boxAt, flowNear, type Place, placeAt } from "./geometry.ts";
import type { StepNode } from "./StepCard.tsx";

type DragEvent = MouseEvent | TouchEvent;

interface StepDragOptions extends Pick<CanvasProps, "onMove" | "onDuplicate" | "onInsert"> {
  layout: BlueprintLayout;
  /** Where on the map the pointer is. */
  pointOf(event: DragEvent): Point;
  /** Nothing was moved after all: the cards go back. */
  onRefused(): void;
}

/** Where a dragged card would land, shown while it is dragged: a place of the grid, or a flow that takes it in. */
export function useStepDrag(options: StepDragOptions) {
  const { layout, pointOf, onMove, onDuplicate, onInsert, onRefused } = options;
  const [target, setTarget] = useState<{ x: number; y: number } | null>(null);
  const [flowId, setFlowId] = useState<Id | null>(null);
  const middle = (node: StepNode) => ({
    x: node.position.x + SIZE.card.width / 2,
    y: node.position.y + SIZE.card.height / 2,
  });
  const placeOf = (node: StepNode): Place | null => {
    const { x, y } = middle(node);
    return placeAt(layout, x, y);
  };
  /** Whoever drags a card onto a flow aims with the pointer, or with the middle of the card. */
  const flowOf = (event: DragEvent, nodes: readonly StepNode[]): Id | null => {
    const [node] = nodes;
    if (!node || nodes.length > 1) return null;
    return flowNear(layout, pointOf(event), node.id) ?? flowNear(layout, middle(node), node.id);
  };
  return {
    target,
    flowId,
    onNodeDrag: (event: DragEvent, node: StepNode, dragged: StepNode[]) => {
      const place = placeOf(node);
      const flow = flowOf(event, dragged);
      setFlowId(flow);
      setTarget(place && !flow ? boxAt(layout, place) : null);
    },
    onNodeDragStop: (event: DragEvent, _: StepNode, dragged: StepNode[]) => {
      setTarget(null);
      setFlowId(null);
      const moves = dragged.flatMap((node) => {
        const place = placeOf(node);
        return place ? [moveTo(node.id, place)] : [];
      });
      const changed = moves.filter((move) => !standsAt(layout.steps, move));
      const into = flowOf(event, dragged);
      const [first] = moves;
      if (event.altKey || event.ctrlKey) {
        onDuplicate(moves);
        onRefused();
      } else if (into && first) onInsert(into, first);
      else if (changed.length > 0) onMove(changed);
      else onRefused();
    },
  };
}

const moveTo = (stepId: Id, { lane, stage, column }: Place): StepMove => ({
  stepId,
  laneId: lane.lane.id,
  stageId: stage.stage.id,
  column,
});

function standsAt(steps: readonly StepBox[], move: StepMove): boolean {
  const step = steps.find((box) => box.step.id === move.stepId)?.step;
  return step?.laneId === move.laneId && step.stageId === move.stageId && step.column === move.column;
}
