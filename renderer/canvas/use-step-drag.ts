import type { Id } from "@shared/base/ids.ts";
import { indexOf } from "@shared/domain/blueprint/layout/layout-index.ts";
import { type BlueprintLayout, type Point, SIZE } from "@shared/domain/blueprint/layout/types.ts";
import { useEffect, useRef, useState } from "react";
import { useStable } from "../ui/use-stable.ts";
import type { CanvasProps, StepMove } from "./canvas-props.ts";
import { type DropPlace, dropPlace } from "./drop-place.ts";
import { flowNear, type Place, placeAt } from "./geometry.ts";
import type { StepNode } from "./StepCard.tsx";

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
  /** Whoever drags a card onto a flow aims with the pointer, or with the middle of the card. */
  const flowOf = (event: DragEvent, cards: readonly Dragged[]): Id | null => {
    const [card] = cards;
    if (!card || cards.length > 1) return null;
    return flowNear(layout, pointOf(event), card.id) ?? flowNear(layout, middle(card), card.id);
  };
  const cancelled = useRef(false);
  const end = useStable(() => {
    setDrop(null);
    setFlowId(null);
    setMoving(NOTHING);
    onEnd();
  });
  const busy = moving.size > 0;
  useEffect(() => {
    if (!busy) return;
    const stop = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      cancelled.current = true;
      end();
    };
    window.addEventListener("keydown", stop, true);
    return () => window.removeEventListener("keydown", stop, true);
  }, [busy, end]);
  return {
    /** Escape was pressed: the cards are where they were, whatever the hand still does. */
    cancelled,
    onNodeDragStart: useStable(() => {
      cancelled.current = false;
    }),
    /** Shown while nothing else takes the card in. */
    drop,
    /** The cards that are dragged. */
    moving,
    flowId,
    onNodeDrag: useStable((event: DragEvent, node: StepNode, dragged: StepNode[]) => {
      if (cancelled.current) return;
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
      if (cancelled.current) return end();
      const cards = withUnseen(layout, selection, node, dragged);
      const alone = cards.length === 1;
      const landing = alone ? dropPlace(layout, middle(node), new Set([node.id])) : null;
      const moves = landing ? [moveTo(node.id, landing.place)] : groupMoves(layout, node, cards);
      const changed = moves.filter((move) => !standsAt(layout, move));
      const into = flowOf(event, cards);
      const [first] = moves;
      if (event.altKey || event.ctrlKey) onDuplicate(moves);
      else if (into && first) onInsert(into, first);
      else if (changed.length > 0)
        onMove(alone ? changed : moves, !alone ? "at" : landing?.how === "aside" ? "before" : undefined);
      end();
    }),
  };
}

/** Several cards go by as many columns and lanes as the one in the hand, together: their shape stays. */
function groupMoves(layout: BlueprintLayout, node: Dragged, cards: readonly Dragged[]): StepMove[] {
  const index = indexOf(layout);
  const held = index.step(node.id);
  const { x, y } = node.position;
  const to = placeAt(layout, x + SIZE.card.width / 2, y + SIZE.card.height / 2);
  const boxes = cards.flatMap(({ id }) => index.step(id) ?? []);
  if (!held || !to || boxes.length === 0) return [];
  const within = (by: number, all: readonly number[], most: number) =>
    Math.min(most - Math.max(...all), Math.max(-Math.min(...all), by));
  const columns = to.stage.firstColumn + to.column - held.column;
  const right = within(
    columns,
    boxes.map((box) => box.column),
    Number.POSITIVE_INFINITY,
  );
  const lanes = boxes.map((box) => box.laneIndex);
  const down = within(layout.lanes.indexOf(to.lane) - held.laneIndex, lanes, layout.lanes.length - 1);
  return boxes.flatMap((box) => {
    const lane = layout.lanes[box.laneIndex + down];
    const column = box.column + right;
    const stage = layout.stages.findLast((entry) => entry.firstColumn <= column);
    return lane && stage ? [moveTo(box.step.id, { lane, stage, column: column - stage.firstColumn })] : [];
  });
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
