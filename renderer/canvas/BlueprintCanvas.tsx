import type { Id } from "@shared/base/ids.ts";
import {
  applyNodeChanges,
  ConnectionLineType,
  type FinalConnectionState,
  type NodeChange,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  useReactFlow,
  ViewportPortal,
} from "@xyflow/react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import "@xyflow/react/dist/style.css";
import type { CanvasProps } from "./canvas-props.ts";
import { FlowGrips } from "./FlowGrips.tsx";
import { Ghost, TypedFlow } from "./Ghost.tsx";
import { Ground } from "./Ground.tsx";
import { placeAt, stepAt } from "./geometry.ts";
import { MapMinimap } from "./MapMinimap.tsx";
import { makeNodes } from "./make-nodes.ts";
import type { StepNode } from "./StepCard.tsx";
import { StepCard } from "./StepCard.tsx";
import { StickyHeads } from "./StickyHeads.tsx";
import { useStepDrag } from "./use-step-drag.ts";
import { useView } from "./use-view.ts";
import { ZOOM } from "./view.ts";
import "./canvas.css";

const NODE_TYPES = { step: StepCard };
const OUTSIDE = { clientX: -1, clientY: -1 };

/** The only place that knows xyflow: it pans, zooms, drags and selects; all else is drawn from the layout. */
export function BlueprintCanvas(props: CanvasProps) {
  return (
    <ReactFlowProvider>
      <Canvas {...props} />
    </ReactFlowProvider>
  );
}

function Canvas(props: CanvasProps) {
  const { layout, selection, editingId, changes, onSelect, onRename, readOnly } = props;
  const flow = useReactFlow();
  const box = useRef<HTMLDivElement>(null);
  const held = useRef<Map<Id, StepNode>>(new Map());
  const selected = useMemo(() => new Set(selection), [selection]);
  const fresh = useMemo(
    () => makeNodes(held.current, layout, { selected, editingId, changes, onRename }),
    [layout, selected, editingId, changes, onRename],
  );
  const [nodes, setNodes] = useState<StepNode[]>(fresh);
  useEffect(() => setNodes(fresh), [fresh]);
  const onViewport = useView({
    box,
    layout,
    selection,
    ghost: props.ghost,
    onZoom: props.onZoom,
    ref: props.ref,
  });
  const pointOf = (event: MouseEvent | TouchEvent) => {
    const { clientX, clientY } = "changedTouches" in event ? (event.changedTouches[0] ?? OUTSIDE) : event;
    return flow.screenToFlowPosition({ x: clientX, y: clientY }, { snapToGrid: false });
  };
  const drag = useStepDrag({ ...props, pointOf, onRefused: () => setNodes(fresh) });

  const latest = useRef({ selection, onSelect });
  latest.current = { selection, onSelect };
  const selectOnGround = useCallback((id: Id, add: boolean) => {
    const { selection, onSelect } = latest.current;
    onSelect(add ? [...selection.filter((other) => other !== id), id] : [id]);
  }, []);

  const onNodesChange = (list: NodeChange<StepNode>[]) => {
    const choices = list.filter((change) => change.type === "select");
    if (choices.length > 0) {
      const next = new Set(selection.filter((id) => held.current.has(id)));
      for (const change of choices) {
        if (change.selected) next.add(change.id);
        else next.delete(change.id);
      }
      onSelect([...next]);
    }
    const moves = list.filter((change) => change.type === "position");
    if (moves.length > 0) setNodes((before) => applyNodeChanges(moves, before));
  };

  /** A flow drawn onto a card joins it wherever it is let go; on empty ground it asks for a step. */
  const onConnectEnd = (event: MouseEvent | TouchEvent, state: FinalConnectionState) => {
    const from = state.fromNode?.id;
    if (from === undefined || state.toHandle || readOnly) return;
    const point = pointOf(event);
    const onto = stepAt(layout, point)?.step.id;
    const backwards = state.fromHandle?.type === "target";
    if (onto === from) return;
    if (onto !== undefined) props.onConnect(backwards ? onto : from, backwards ? from : onto);
    else if (!backwards) {
      const place = placeAt(layout, point.x, point.y);
      if (place) props.onConnectNew(from, place);
    }
  };

  return (
    <div className="canvas" ref={box}>
      <ReactFlow<StepNode>
        nodes={nodes}
        edges={[]}
        nodeTypes={NODE_TYPES}
        onNodesChange={onNodesChange}
        nodesDraggable={!readOnly}
        nodesConnectable={!readOnly}
        nodesFocusable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        onlyRenderVisibleElements
        minZoom={ZOOM.least}
        maxZoom={ZOOM.most}
        panOnScroll={props.wheel !== "zoom"}
        zoomOnDoubleClick={false}
        panOnDrag={[1]}
        panActivationKeyCode="Space"
        selectionOnDrag
        selectionMode={SelectionMode.Partial}
        multiSelectionKeyCode="Shift"
        selectionKeyCode={null}
        nodeDragThreshold={4}
        connectionLineType={ConnectionLineType.SmoothStep}
        connectOnClick={false}
        proOptions={{ hideAttribution: true }}
        onMove={(_, viewport) => onViewport(viewport)}
        onNodeDrag={drag.onNodeDrag}
        onNodeDragStop={drag.onNodeDragStop}
        onNodeDoubleClick={(_, node) => props.onEdit(node.id)}
        onConnect={({ source, target }) => props.onConnect(source, target)}
        onConnectEnd={onConnectEnd}
        onPaneClick={() => onSelect([])}
        onDoubleClick={(event) => {
          if (!(event.target as Element).classList.contains("react-flow__pane")) return;
          const point = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
          const place = placeAt(layout, point.x, point.y);
          if (place) props.onPlace(place);
        }}
      >
        <ViewportPortal>
          <div className="ground-holder">
            <Ground
              layout={layout}
              figures={props.figures}
              numbers={props.numbers}
              critical={props.critical}
              selected={selected}
              targetId={drag.flowId}
              onSelect={selectOnGround}
              onEdit={props.onEdit}
            />
          </div>
          {drag.target && <div className="drop-target" style={{ left: drag.target.x, top: drag.target.y }} />}
          {!readOnly && <FlowGrips layout={layout} selection={selection} onReconnect={props.onReconnect} />}
          <TypedFlow layout={layout} flowId={editingId} onDone={onRename} />
          {props.ghost && (
            <Ghost key={props.ghost.id} layout={layout} ghost={props.ghost} onDone={props.onGhost} />
          )}
        </ViewportPortal>
        <StickyHeads
          layout={layout}
          selected={selected}
          editingId={editingId}
          readOnly={readOnly}
          onSelect={onSelect}
          onEdit={props.onEdit}
          onRename={onRename}
          onLaneMove={props.onLaneMove}
          onStageMove={props.onStageMove}
          onStageResize={props.onStageResize}
        />
        {props.minimap !== false && <MapMinimap layout={layout} />}
      </ReactFlow>
      {props.children}
    </div>
  );
}
