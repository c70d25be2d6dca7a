import type { Id } from "@shared/base/ids.ts";
import type { Point, StepBox } from "@shared/domain/blueprint/layout/types.ts";
import type { PairFigure } from "@shared/domain/blueprint/picture/pair-figure.ts";
import { Position } from "@xyflow/react";
import type { SignMark } from "../ui/SignButton.tsx";
import type { StepNode } from "./StepCard.tsx";

interface NodeState {
  selected: ReadonlySet<Id>;
  editingId: Id | null;
  changes: ReadonlyMap<Id, "added" | "removed" | "changed"> | undefined;
  dimmed: ReadonlySet<Id> | undefined;
  insides: ReadonlySet<Id> | undefined;
  /** Where cards are that are being dragged. */
  moved: ReadonlyMap<Id, Point> | null;
  /** The colour of a card from far away, where its touch point has figures. */
  heatOf(box: StepBox): { readonly ground: string; readonly ink: string | undefined } | undefined;
  pairOf(box: StepBox): PairFigure | undefined;
  problemOf(box: StepBox): SignMark | undefined;
  onRename(id: Id, title: string | null): void;
  onProblems(id: Id): void;
}

/**
 * Nodes for xyflow with their sizes and handles given, so that it measures nothing. `held` keeps the last ones: a node
 * that did not change stays the same object, and its card does not render.
 */
export function makeNodes(held: Map<Id, StepNode>, boxes: readonly StepBox[], state: NodeState): StepNode[] {
  const seen = new Set<Id>();
  const nodes = boxes.map((box) => {
    const { id } = box.step;
    seen.add(id);
    const selected = state.selected.has(id);
    const editing = state.editingId === id;
    const dimmed = state.dimmed?.has(id) ?? false;
    const inside = state.insides?.has(id) ?? false;
    const change = state.changes?.get(id);
    const { ground: heat, ink } = state.heatOf(box) ?? {};
    const pair = state.pairOf(box);
    const problem = state.problemOf(box);
    const { x, y } = state.moved?.get(id) ?? box;
    const before = held.get(id);
    const data = before?.data;
    if (
      before &&
      data?.box.step === box.step &&
      before.position.x === x &&
      before.position.y === y &&
      before.selected === selected &&
      data.editing === editing &&
      data.dimmed === dimmed &&
      data.inside === inside &&
      data.change === change &&
      data.heat === heat &&
      data.ink === ink &&
      data.pair === pair &&
      data.problem === problem &&
      data.onRename === state.onRename
    ) {
      return before;
    }
    const node: StepNode = {
      id,
      type: "step",
      position: { x, y },
      width: box.width,
      height: box.height,
      measured: { width: box.width, height: box.height },
      handles: [
        { type: "target", position: Position.Left, x: 0, y: box.height / 2, width: 8, height: 8 },
        { type: "source", position: Position.Right, x: box.width, y: box.height / 2, width: 8, height: 8 },
      ],
      selected,
      // The same record in the same state is drawn the same wherever it stands: a card that is dragged does not render.
      data: sameData(data, box, state, { editing, dimmed, inside, change, heat, ink, pair, problem })
        ? data
        : {
            ...{ box, editing, dimmed, inside, change, heat, ink, pair, problem },
            onRename: state.onRename,
            onProblems: state.onProblems,
          },
    };
    held.set(id, node);
    return node;
  });
  for (const id of held.keys()) if (!seen.has(id)) held.delete(id);
  return nodes;
}

function sameData(
  data: StepNode["data"] | undefined,
  box: StepBox,
  { onRename }: NodeState,
  now: Pick<
    StepNode["data"],
    "editing" | "dimmed" | "inside" | "change" | "heat" | "ink" | "pair" | "problem"
  >,
): data is StepNode["data"] {
  return (
    data?.box.step === box.step &&
    data.editing === now.editing &&
    data.dimmed === now.dimmed &&
    data.inside === now.inside &&
    data.change === now.change &&
    data.heat === now.heat &&
    data.ink === now.ink &&
    data.pair === now.pair &&
    data.problem === now.problem &&
    data.onRename === onRename
  );
}
