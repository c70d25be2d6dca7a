import type { Id } from "@shared/base/ids.ts";
import type { BlueprintLayout, StepBox } from "@shared/domain/blueprint/layout/types.ts";
import { SIZE } from "@shared/domain/blueprint/layout/types.ts";
import {
  applyNodeChanges,
  type NodeChange,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  useReactFlow,
  type Viewport,
  ViewportPortal,
} from "@xyflow/react";
import {
  type ReactNode,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from "react";
import "@xyflow/react/dist/style.css";
import { CardInput } from "./CardInput.tsx";
import { type Figure, Ground } from "./Ground.tsx";
import { boxAt, type Place, placeAt } from "./geometry.ts";
import { MapMinimap } from "./MapMinimap.tsx";
import { makeNodes } from "./make-nodes.ts";
import type { StepNode } from "./StepCard.tsx";
import { StepCard } from "./StepCard.tsx";
import { headWidthAt, StickyHeads } from "./StickyHeads.tsx";
import { useTheme } from "./use-theme.ts";
import "./canvas.css";

const NODE_TYPES = { step: StepCard };
/** `open`: what a blueprint is shown at first is never smaller, so that its cards can be read. */
const ZOOM = { least: 0.05, most: 3, fit: 1, open: 0.85, projection: 1.7 };

export interface GhostCard {
  /** Another step that is typed is another card. */
  readonly id: number;
  readonly place: Place;
  readonly text: string;
}
export interface CanvasHandle {
  fit(): void;
  zoomTo(zoom: number): void;
  zoomBy(factor: number): void;
  reveal(stepId: Id): void;
}
export interface CanvasProps {
  layout: BlueprintLayout;
  figures: ReadonlyMap<Id, Figure>;
  numbers: ReadonlyMap<Id, number>;
  critical: ReadonlySet<Id>;
  changes?: ReadonlyMap<Id, "added" | "removed" | "changed">;
  selection: readonly Id[];
  editingId: Id | null;
  ghost: GhostCard | null;
  readOnly: boolean;
  /** What the wheel does without a key: move the map, or zoom (moving is then Shift and the bars). */
  wheel?: "pan" | "zoom";
  /** Off in small pictures, such as one half of a comparison. */
  minimap?: boolean;
  onSelect(ids: readonly Id[]): void;
  onMove(moves: { stepId: Id; laneId: Id; stageId: Id; column: number }[]): void;
  onConnect(fromId: Id, toId: Id): void;
  onEdit(stepId: Id): void;
  onRename(stepId: Id, title: string | null): void;
  onGhost(text: string | null, key?: "Enter" | "Tab" | "Shift+Enter"): void;
  onPlace(place: Place): void;
  onZoom(zoom: number): void;
  onStageResize(stageId: Id, columns: number): void;
  ref?: Ref<CanvasHandle>;
  children?: ReactNode;
}

/** The only place that knows xyflow: it pans, zooms, drags and selects; all else is drawn from the layout. */
export function BlueprintCanvas(props: CanvasProps) {
  return (
    <ReactFlowProvider>
      <Canvas {...props} />
    </ReactFlowProvider>
  );
}

/** The upper left corner of the map, clear of the heads, which do not shrink with it. */
const viewAt = (zoom: number) => ({
  x: headWidthAt(zoom) - SIZE.laneHead * zoom,
  y: SIZE.stageHead * (1 - zoom),
  zoom,
});

function Canvas(props: CanvasProps) {
  const { layout, selection, editingId, changes, onSelect, onMove, onRename, readOnly } = props;
  const flow = useReactFlow();
  const box = useRef<HTMLDivElement>(null);
  const held = useRef<Map<Id, StepNode>>(new Map());
  const selected = useMemo(() => new Set(selection), [selection]);
  const fresh = useMemo(
    () => makeNodes(held.current, layout, { selected, editingId, changes, onRename }),
    [layout, selected, editingId, changes, onRename],
  );
  const [nodes, setNodes] = useState<StepNode[]>(fresh);
  const [target, setTarget] = useState<{ x: number; y: number } | null>(null);
  useEffect(() => setNodes(fresh), [fresh]);

  const fitAll = useCallback(() => {
    const area = box.current?.getBoundingClientRect();
    if (!area || layout.width === 0) return;
    const zoom = Math.min(ZOOM.fit, area.width / (layout.width + 16), area.height / (layout.height + 16));
    void flow.setViewport(viewAt(Math.max(ZOOM.least, zoom)));
  }, [flow, layout.width, layout.height]);
  const fitOnce = useRef(false);
  // A map that is hidden behind another tab comes back with the view it had.
  const view = useRef({ at: { x: 0, y: 0, zoom: 1 }, live: false });
  useEffect(() => {
    const held = view.current;
    if (fitOnce.current) void flow.setViewport(held.at);
    held.live = true;
    return () => {
      held.live = false;
    };
  }, [flow]);
  useEffect(() => {
    if (fitOnce.current) return;
    fitOnce.current = true;
    fitAll();
    if (flow.getZoom() < ZOOM.open) void flow.setViewport(viewAt(ZOOM.open));
  }, [fitAll, flow]);
  // Projected, cards are read from the back row; afterwards the view is as it was.
  const theme = useTheme();
  const beforeProjection = useRef<Viewport | null>(null);
  useEffect(() => {
    const before = beforeProjection.current;
    const projected = theme === "projection";
    if (projected === (before !== null)) return;
    beforeProjection.current = projected ? flow.getViewport() : null;
    void flow.setViewport(before ?? viewAt(ZOOM.projection));
  }, [theme, flow]);
  useImperativeHandle(props.ref, () => ({
    fit: fitAll,
    zoomTo: (zoom) => void flow.zoomTo(zoom),
    zoomBy: (factor) => void flow.zoomTo(flow.getZoom() * factor),
    reveal: (stepId) => {
      const step = layout.steps.find((entry) => entry.step.id === stepId);
      const area = box.current?.getBoundingClientRect();
      if (!step || !area) return;
      const { x, y, zoom } = flow.getViewport();
      const margin = 16;
      const head = { x: headWidthAt(zoom) + margin, y: SIZE.stageHead + margin };
      const shift = (start: number, length: number, from: number, to: number) =>
        start < from ? from - start : Math.min(0, to - margin - start - length);
      const dx = shift(step.x * zoom + x, step.width * zoom, head.x, area.width);
      const dy = shift(step.y * zoom + y, step.height * zoom, head.y, area.height);
      if (dx !== 0 || dy !== 0) void flow.setViewport({ x: x + dx, y: y + dy, zoom });
    },
  }));

  const onNodesChange = (list: NodeChange<StepNode>[]) => {
    const choices = list.filter((change) => change.type === "select");
    if (choices.length > 0) {
      const next = new Set(selection.filter((id) => layout.steps.some((entry) => entry.step.id === id)));
      for (const change of choices) {
        if (change.selected) next.add(change.id);
        else next.delete(change.id);
      }
      onSelect([...next]);
    }
    const moves = list.filter((change) => change.type === "position");
    if (moves.length > 0) setNodes((before) => applyNodeChanges(moves, before));
  };
  const dropPlace = (node: StepNode): Place | null =>
    placeAt(layout, node.position.x + SIZE.card.width / 2, node.position.y + SIZE.card.height / 2);

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
        proOptions={{ hideAttribution: true }}
        onMove={(_, viewport) => {
          if (!view.current.live) return;
          view.current.at = viewport;
          props.onZoom(viewport.zoom);
        }}
        onNodeDrag={(_, node) => {
          const place = dropPlace(node);
          setTarget(place && boxAt(layout, place));
        }}
        onNodeDragStop={(_, __, dragged) => {
          setTarget(null);
          const moves = dragged.flatMap((node) => {
            const place = dropPlace(node);
            if (!place) return [];
            return [
              {
                stepId: node.id,
                laneId: place.lane.lane.id,
                stageId: place.stage.stage.id,
                column: place.column,
              },
            ];
          });
          const changed = moves.filter((move) => !standsAt(layout.steps, move));
          if (changed.length > 0) onMove(changed);
          else setNodes(fresh);
        }}
        onNodeDoubleClick={(_, node) => props.onEdit(node.id)}
        onConnect={({ source, target: end }) => props.onConnect(source, end)}
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
              onSelect={(id, add) => onSelect(add ? [...selection, id] : [id])}
            />
          </div>
          {target && <div className="drop-target" style={{ left: target.x, top: target.y }} />}
          {props.ghost && (
            <Ghost key={props.ghost.id} layout={layout} ghost={props.ghost} onDone={props.onGhost} />
          )}
        </ViewportPortal>
        <StickyHeads
          layout={layout}
          selected={selected}
          onSelect={onSelect}
          onStageResize={props.onStageResize}
        />
        {props.minimap !== false && <MapMinimap layout={layout} />}
      </ReactFlow>
      {props.children}
    </div>
  );
}

function standsAt(
  steps: readonly StepBox[],
  move: { stepId: Id; laneId: Id; stageId: Id; column: number },
): boolean {
  const step = steps.find((box) => box.step.id === move.stepId)?.step;
  return step?.laneId === move.laneId && step.stageId === move.stageId && step.column === move.column;
}

interface GhostProps {
  layout: BlueprintLayout;
  ghost: GhostCard;
  onDone: CanvasProps["onGhost"];
}

/** A step that is being typed: it becomes a record when it has a title. */
function Ghost({ layout, ghost, onDone }: GhostProps) {
  const { x, y } = boxAt(layout, ghost.place);
  return (
    <div className="ghost nopan" style={{ left: x, top: y }}>
      <CardInput value={ghost.text} onDone={onDone} />
    </div>
  );
}
