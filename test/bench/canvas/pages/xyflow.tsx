import { layoutBlueprint } from "@shared/domain/blueprint/layout/layout-blueprint.ts";
import type { BlueprintLayout } from "@shared/domain/blueprint/layout/types.ts";
import { Model } from "@shared/domain/core/model.ts";
import {
  applyNodeChanges,
  type Edge,
  Handle,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
} from "@xyflow/react";
import { memo, useState } from "react";
import { createRoot } from "react-dom/client";
import "@xyflow/react/dist/style.css";
import { BLUEPRINT, makeMap } from "../make-map.ts";
import { type BenchView, CLOSE, nextFrame, offer, until } from "./protocol.ts";

type Card = Node<{ title: string; editing: boolean }, "card">;
type Flow = ReturnType<typeof useReactFlow<Card>>;

/** The strong baseline: a bare card with a title and two badges; only what is visible, every size given. */
const BareCard = memo(function BareCard({ id, data }: NodeProps<Card>) {
  const flow = useReactFlow<Card>();
  return (
    <div className="bare-card">
      <Handle type="target" position={Position.Left} />
      {data.editing ? (
        <input
          className="nodrag"
          value={data.title}
          onChange={(event) => flow.updateNodeData(id, { title: event.target.value })}
          // biome-ignore lint/a11y/noAutofocus: a double click asks for it
          autoFocus
        />
      ) : (
        <span>{data.title}</span>
      )}
      <i>12 min</i>
      <i>F</i>
      <Handle type="source" position={Position.Right} />
    </div>
  );
});
const NODE_TYPES = { card: BareCard };
const SIDES = [
  { type: "target", position: Position.Left, x: 0, y: 32, width: 8, height: 8 },
  { type: "source", position: Position.Right, x: 168, y: 32, width: 8, height: 8 },
] as const;

let layout: BlueprintLayout;
let nodes: Card[] = [];
let edges: Edge[] = [];
let flow: Flow | null = null;
let wanted = 0;

function BareMap({ view }: { view: { x: number; y: number; zoom: number } }) {
  const [shown, setShown] = useState(nodes);
  flow = useReactFlow<Card>();
  return (
    <ReactFlow
      nodes={shown}
      edges={edges}
      nodeTypes={NODE_TYPES}
      onNodesChange={(changes) => setShown((held) => applyNodeChanges(changes, held))}
      onNodeDoubleClick={(_, node) => flow?.updateNodeData(node.id, { editing: true })}
      onlyRenderVisibleElements
      minZoom={0.005}
      panOnScroll
      zoomOnDoubleClick={false}
      defaultViewport={view}
      proOptions={{ hideAttribution: true }}
    />
  );
}

function viewOf(view: BenchView) {
  const zoom = view === "close" ? CLOSE : Math.min(innerWidth / layout.width, innerHeight / layout.height);
  return { x: 0, y: 0, zoom };
}

offer({
  prepare: async (count) => {
    layout = layoutBlueprint(new Model(makeMap(count)), BLUEPRINT);
    nodes = layout.steps.map((box) => ({
      id: box.step.id,
      type: "card",
      position: { x: box.x, y: box.y },
      width: box.width,
      height: box.height,
      handles: SIDES.map((side) => ({ ...side })),
      data: { title: box.step.title, editing: false },
    }));
    edges = layout.flows.map(({ flow: { id, fromId, toId } }) => ({ id, source: fromId, target: toId }));
  },
  open: async (view) => {
    const at = viewOf(view);
    wanted = layout.steps.filter(
      (box) => box.x * at.zoom < innerWidth && box.y * at.zoom < innerHeight,
    ).length;
    await nextFrame();
    const began = performance.now();
    createRoot(document.getElementById("root") as HTMLElement).render(
      <ReactFlowProvider>
        <BareMap view={at} />
      </ReactFlowProvider>,
    );
    await until(() => document.querySelectorAll(".bare-card").length >= wanted);
    return performance.now() - began;
  },
  step: () => {
    const box = (document.querySelector("[data-id='x1']") as Element).getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  },
  edit: (title) => flow?.updateNodeData("x0", { title }),
  surface: () => document.querySelector(".react-flow__pane") as Element,
});
