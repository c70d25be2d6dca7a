import type { Id } from "@shared/base/ids.ts";
import { indexOf } from "@shared/domain/blueprint/layout/layout-index.ts";
import type { Point } from "@shared/domain/blueprint/layout/types.ts";
import {
  ConnectionLineType,
  type FinalConnectionState,
  type NodeChange,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  useReactFlow,
  useStoreApi,
  ViewportPortal,
} from "@xyflow/react";
import { type MouseEvent as ReactMouseEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import "@xyflow/react/dist/style.css";
import { useStable } from "../ui/use-stable.ts";
import { CommentMarks } from "./CommentMarks.tsx";
import type { CanvasProps } from "./canvas-props.ts";
import { DifferenceLayer } from "./DifferenceLayer.tsx";
import { DropMark } from "./DropMark.tsx";
import { FlowGrips } from "./FlowGrips.tsx";
import { Ghost, TypedFlow } from "./Ghost.tsx";
import { Bands, Ground } from "./Ground.tsx";
import { placeAt, stepToJoin } from "./geometry.ts";
import { MapMinimap } from "./MapMinimap.tsx";
import { NotesLayer } from "./NotesLayer.tsx";
import { ProblemMarks } from "./ProblemMarks.tsx";
import { Underlay } from "./painter/Underlay.tsx";
import { QuoteMarks } from "./QuoteMarks.tsx";
import type { StepNode } from "./StepCard.tsx";
import { StepCard } from "./StepCard.tsx";
import { StickyHeads } from "./StickyHeads.tsx";
import { useDrawn } from "./use-drawn.ts";
import { under, useHover } from "./use-hover.ts";
import { useInView } from "./use-in-view.ts";
import { useRubberBand } from "./use-rubber-band.ts";
import { useScene } from "./use-scene.ts";
import { useStepDrag } from "./use-step-drag.ts";
import { useView } from "./use-view.ts";
import { leastZoom, ZOOM } from "./view.ts";
import "./canvas.css";
import "./flows.css";
import "./step-card.css";
import "./step-signs.css";
import "./moves.css";
import "./marks.css";

const NODE_TYPES = { step: StepCard };
const NO_EDGES: never[] = [];
const PAN_BUTTONS = [1];
const NO_BRAND = { hideAttribution: true };
const NO_NOTES: readonly never[] = [];
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
  const { layout, selection, editingId, onSelect, onRename, readOnly } = props;
  const flow = useReactFlow();
  const store = useStoreApi();
  const box = useRef<HTMLDivElement>(null);
  const selected = useMemo(() => new Set(selection), [selection]);
  const scene = useScene({ ...props, selected });
  const inView = useInView(layout);
  const [moved, setMoved] = useState<ReadonlyMap<Id, Point> | null>(null);
  const pointOf = ({ clientX, clientY }: { clientX: number; clientY: number }) =>
    flow.screenToFlowPosition({ x: clientX, y: clientY }, { snapToGrid: false });
  const pointOfEvent = (event: MouseEvent | TouchEvent) =>
    pointOf("changedTouches" in event ? (event.changedTouches[0] ?? OUTSIDE) : event);
  const hover = useHover(inView.crowded, (event) => under(layout, pointOf(event), flow.getZoom()));
  const onProblems = useStable((id: Id) => props.problems?.onOpen(id));
  const drawn = useDrawn({
    ...{ scene, inView, under: hover.under, selection, editingId, moved },
    ...{ onRename, onProblems },
  });
  const onViewport = useView({
    box,
    layout,
    notes: props.notes?.boxes ?? NO_NOTES,
    selection,
    ghost: props.ghost,
    onZoom: props.onZoom,
    ref: props.ref,
  });
  const drag = useStepDrag({ ...props, pointOf: pointOfEvent, onEnd: () => setMoved(null) });
  const onBandEnd = useRubberBand(layout, onSelect);

  const selectOnGround = useStable((id: Id, add: boolean) => {
    onSelect(add ? [...selection.filter((other) => other !== id), id] : [id]);
  });
  const onNodesChange = useStable((list: NodeChange<StepNode>[]) => {
    const choices = list.filter((change) => change.type === "select");
    if (choices.length > 0) {
      const index = indexOf(layout);
      // xyflow takes the choice away from the cards that it knows; steps without one lose it with them. What is no
      // step, such as a note, stays where more is added to it.
      const adds = store.getState().multiSelectionActive;
      const stays = (id: Id) => adds || (index.step(id) !== undefined && drawn.mounted.has(id));
      const next = new Set(selection.filter(stays));
      for (const change of choices) {
        if (change.selected) next.add(change.id);
        else next.delete(change.id);
      }
      onSelect([...next]);
    }
    const moves = list.flatMap((change) => (change.type === "position" && change.position ? [change] : []));
    if (moves.length > 0 && !drag.cancelled.current)
      setMoved((held) => {
        const next = new Map(held);
        for (const move of moves) if (move.position) next.set(move.id, move.position);
        return next;
      });
  });

  /** A flow drawn onto a card joins it wherever it is let go; on empty ground it asks for a step. */
  const onConnectEnd = useStable((event: MouseEvent | TouchEvent, state: FinalConnectionState) => {
    const from = state.fromNode?.id;
    if (from === undefined || state.toHandle || readOnly) return;
    const point = pointOfEvent(event);
    const onto = stepToJoin(layout, point)?.step.id;
    const backwards = state.fromHandle?.type === "target";
    if (onto === from) return;
    if (onto !== undefined) props.onConnect(backwards ? onto : from, backwards ? from : onto);
    else if (!backwards) {
      const place = placeAt(layout, point.x, point.y);
      if (place) props.onConnectNew(from, place);
    }
  });
  /** A press keeps a selection so that it can be dragged; a click that was no drag means this card alone. */
  const onNodeClick = useStable((event: ReactMouseEvent, node: StepNode) => {
    if (!event.shiftKey && !event.ctrlKey && !event.metaKey) onSelect([node.id]);
  });
  /** A finger does not hover first: what is painted there is chosen by the press itself. */
  const onPaneClick = useStable((event: ReactMouseEvent) => {
    const found = inView.crowded ? under(layout, pointOf(event), flow.getZoom()) : null;
    const id = found?.stepId ?? found?.flowId;
    onSelect(id ? [id] : []);
  });
  const onDoubleClick = useStable((event: ReactMouseEvent) => {
    if (!(event.target as Element).classList.contains("react-flow__pane")) return;
    const point = pointOf(event);
    const place = placeAt(layout, point.x, point.y);
    if (place) props.onPlace(place);
  });
  /** Tests and the bench see when everything is there: the cards, or the painted map as sharp as it gets. */
  const { painted } = drawn;
  const sayDrawn = useCallback((how: "cards" | "painted" | null) => {
    if (how === null) delete box.current?.dataset.drawn;
    else box.current?.setAttribute("data-drawn", how);
  }, []);
  const onPainted = useCallback((done: boolean) => sayDrawn(done ? "painted" : null), [sayDrawn]);
  useEffect(() => {
    if (!painted) sayDrawn("cards");
  }, [painted, sayDrawn]);

  return (
    <div
      className="canvas"
      ref={box}
      data-heat={props.figures.size > 0 || undefined}
      onPointerMove={hover.onPointerMove}
    >
      <ReactFlow<StepNode>
        nodes={drawn.nodes}
        edges={NO_EDGES}
        nodeTypes={NODE_TYPES}
        onNodesChange={onNodesChange}
        nodesDraggable={!readOnly}
        nodesConnectable={!readOnly}
        nodesFocusable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        minZoom={leastZoom(layout)}
        maxZoom={ZOOM.most}
        panOnScroll={props.wheel !== "zoom"}
        zoomOnDoubleClick={false}
        panOnDrag={PAN_BUTTONS}
        panActivationKeyCode="Space"
        selectionOnDrag
        selectionMode={SelectionMode.Partial}
        multiSelectionKeyCode="Shift"
        selectionKeyCode={null}
        nodeDragThreshold={4}
        connectionLineType={ConnectionLineType.SmoothStep}
        connectOnClick={false}
        proOptions={NO_BRAND}
        onMove={useStable((_, viewport) => onViewport(viewport))}
        onNodeDragStart={drag.onNodeDragStart}
        onNodeDrag={drag.onNodeDrag}
        onNodeDragStop={drag.onNodeDragStop}
        onNodeClick={onNodeClick}
        onNodeDoubleClick={useStable((event, node) => {
          const onMark = (event.target as Element).closest(".step-inside") !== null;
          if (onMark) props.onOpenInside?.(node.id);
          else props.onEdit(node.id);
        })}
        onConnect={useStable(({ source, target }) => props.onConnect(source, target))}
        onConnectEnd={onConnectEnd}
        onSelectionEnd={onBandEnd}
        onPaneClick={onPaneClick}
        onDoubleClick={onDoubleClick}
      >
        <ViewportPortal>
          <div className="ground-holder">
            <Bands layout={layout} />
          </div>
          <Underlay scene={scene} shown={painted} onDrawn={onPainted} />
          <div className="ground-holder">
            <Ground
              layout={layout}
              flows={drawn.flows}
              marks={drawn.marks}
              figures={props.figures}
              numbers={props.numbers}
              critical={props.critical}
              selected={selected}
              dimmed={props.dimmed}
              changes={props.changes}
              targetId={drag.flowId}
              onSelect={selectOnGround}
              onEdit={props.onEdit}
            />
          </div>
          {drag.drop && <DropMark layout={layout} drop={drag.drop} moving={drag.moving} />}
          {!readOnly && <FlowGrips layout={layout} selection={selection} onReconnect={props.onReconnect} />}
          {props.difference && <DifferenceLayer layout={layout} difference={props.difference} />}
          {props.comments && (
            <CommentMarks
              layout={layout}
              notes={props.notes?.boxes ?? NO_NOTES}
              counts={props.comments}
              onSelect={onSelect}
            />
          )}
          {props.problems && (
            <ProblemMarks problems={props.problems} flows={drawn.flows} marks={drawn.marks} />
          )}
          {props.quotes && props.onQuotes && (
            <QuoteMarks layout={layout} counts={props.quotes} onOpen={props.onQuotes} />
          )}
          {props.notes && (
            <NotesLayer
              notes={props.notes}
              selection={selection}
              editingId={editingId}
              readOnly={readOnly}
              onSelect={onSelect}
              onEdit={props.onEdit}
              onRename={onRename}
            />
          )}
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
          comments={props.comments}
          problems={props.problems}
          onLaneMove={props.onLaneMove}
          onLanePull={props.onLanePull}
          onStageMove={props.onStageMove}
          onStageResize={props.onStageResize}
        />
        {props.minimap !== false && <MapMinimap layout={layout} />}
      </ReactFlow>
      {props.children}
    </div>
  );
}
