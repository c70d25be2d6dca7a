import type { Id } from "@shared/base/ids.ts";
import { indexOf } from "@shared/domain/blueprint/layout/layout-index.ts";
import { type BlueprintLayout, type Point, SIZE } from "@shared/domain/blueprint/layout/types.ts";
import { useState } from "react";
import type { CanvasProps, StepMove } from "./canvas-props.ts";
import { type DropPlace, dropPlace } from "./drop-place.ts";
import { flowNear, type Place, placeAt } from "./geometry.ts";
import type { StepNode } from "./StepCard.tsx";
import { useStable } from "./use-stable.ts";

const NOTHING: ReadonlySet<Id> = new Set();
type DragEvent = MouseEvent | TouchEvent;
/** A card that is dragged, and where it is now. */
interface Dragged {
  readonly id: Id;
  readonly position: Point;
}

interface StepDragOptions extends Pick<CanvasProps, "selection" | "onMove" | "onDuplicate" | "onInsert"> {
  layout: BlueprintLayout;
  /** Where on the map the pointer is. */
  pointOf(event: DragEvent): Point;
  /** The cards go where the model has them. */
  onEnd(): void;
}

/** Where a dragged card would land, shown while it is dragged: a place of the grid, or a flow that takes it in. */
export function useStepDrag(options: StepDragOptions) {
  const { layout, selection, pointOf, onMove, onDuplicate, onInsert, onEnd } = options;
  const [drop, setDrop] = useState<DropPlace | null>(null);
  const [moving, setMoving] = useState<ReadonlySet<Id>>(NOTHING);
  const [flowId, setFlowId] = useState<Id | null>(null);
  const middle = ({ position }: Dragged) => ({
    x: position.x + SIZE.card.width / 2,
    y: position.y + SIZE.card.height / 2,
  });
  const placeOf = (card: Dragged): Place | null => {
    const { x, y } = middle(card);
    return placeAt(layout, x, y);
  };
  /** Whoever drags a card onto a flow aims with the pointer, or with the middle of the card. */
  const flowOf = (event: DragEvent, cards: readonly Dragged[]): Id | null => {
    const [card] = cards;
    if (!card || cards.length > 1) return null;
    return flowNear(layout, pointOf(event), card.id) ?? flowNear(layout, middle(card), card.id);
  };
  return {
    /** Shown while nothing else takes the card in. */
    drop,
    /** The cards that are dragged. */
    moving,
    flowId,
    onNodeDrag: useStable((event: DragEvent, node: StepNode, dragged: StepNode[]) => {
      const cards = withUnseen(layout, selection, node, dragged);
      const flow = flowOf(event, cards);
      const held = moving.size === cards.length ? moving : new Set(cards.map(({ id }) => id));
      const next = flow ? null : dropPlace(layout, middle(node), held);
      setFlowId(flow);
      setMoving(held);
      // The same place is the same object: nothing renders until another one is met.
      setDrop((now) => (now?.x === next?.x && now?.y === next?.y && now?.how === next?.how ? now : next));
    }),
    onNodeDragStop: useStable((event: DragEvent, node: StepNode, dragged: StepNode[]) => {
      setDrop(null);
      setFlowId(null);
      setMoving(NOTHING);
      const cards = withUnseen(layout, selection, node, dragged);
      const alone = cards.length === 1;
      const landing = alone ? dropPlace(layout, middle(node), new Set([node.id])) : null;
      const moves = cards.flatMap((card) => {
        const place = landing?.place ?? placeOf(card);
        return place ? [moveTo(card.id, place)] : [];
      });
      const changed = moves.filter((move) => !standsAt(layout, move));
      const into = flowOf(event, cards);
      const [first] = moves;
      if (event.altKey || event.ctrlKey) onDuplicate(moves);
      else if (into && first) onInsert(into, first);
      else if (changed.length > 0) onMove(alone ? changed : moves, alone ? landing?.how === "aside" : true);
      onEnd();
    }),
  };
}

/** Selected steps that are not in view have no cards; they go by as much as the one that the hand holds. */
function withUnseen(
  layout: BlueprintLayout,
  selection: readonly Id[],
  node: StepNode,
  dragged: readonly StepNode[],
): readonly Dragged[] {
  const index = indexOf(layout);
  const from = index.step(node.id);
  if (!from || dragged.length === selection.length || !selection.includes(node.id)) return dragged;
  const [dx, dy] = [node.position.x - from.x, node.position.y - from.y];
  const held = new Set(dragged.map((card) => card.id));
  const unseen = selection.flatMap((id) => {
    const box = held.has(id) ? undefined : index.step(id);
    return box ? [{ id, position: { x: box.x + dx, y: box.y + dy } }] : [];
  });
  return [...dragged, ...unseen];
}

const moveTo = (stepId: Id, { lane, stage, column }: Place): StepMove => ({
  stepId,
  laneId: lane.lane.id,
  stageId: stage.stage.id,
  column,
});

function standsAt(layout: BlueprintLayout, move: StepMove): boolean {
  const step = indexOf(layout).step(move.stepId)?.step;
  return step?.laneId === move.laneId && step.stageId === move.stageId && step.column === move.column;
}
