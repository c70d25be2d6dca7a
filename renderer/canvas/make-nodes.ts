import type { Id } from "@shared/base/ids.ts";
import type { BlueprintLayout } from "@shared/domain/blueprint/layout/types.ts";
import { Position } from "@xyflow/react";
import type { StepNode } from "./StepCard.tsx";

interface NodeState {
  selected: ReadonlySet<Id>;
  editingId: Id | null;
  changes: ReadonlyMap<Id, "added" | "removed" | "changed"> | undefined;
  onRename(id: Id, title: string | null): void;
}

/**
 * Nodes for xyflow with their sizes and handles given, so that it measures nothing. `held` keeps the last ones: a node
 * that did not change stays the same object, and its card does not render.
 */
export function makeNodes(held: Map<Id, StepNode>, layout: BlueprintLayout, state: NodeState): StepNode[] {
  const seen = new Set<Id>();
  const nodes = layout.steps.map((box) => {
    const { id } = box.step;
    seen.add(id);
    const selected = state.selected.has(id);
    const editing = state.editingId === id;
    const change = state.changes?.get(id);
    const before = held.get(id);
    const data = before?.data;
    if (
      before &&
      data?.box.step === box.step &&
      before.position.x === box.x &&
      before.position.y === box.y &&
      before.selected === selected &&
      data.editing === editing &&
      data.change === change &&
      data.onRename === state.onRename
    ) {
      return before;
    }
    const node: StepNode = {
      id,
      type: "step",
      position: { x: box.x, y: box.y },
      width: box.width,
      height: box.height,
      handles: [
        { type: "target", position: Position.Left, x: 0, y: box.height / 2, width: 8, height: 8 },
        { type: "source", position: Position.Right, x: box.width, y: box.height / 2, width: 8, height: 8 },
      ],
      selected,
      data: { box, editing, change, onRename: state.onRename },
    };
    held.set(id, node);
    return node;
  });
  for (const id of held.keys()) if (!seen.has(id)) held.delete(id);
  return nodes;
}
