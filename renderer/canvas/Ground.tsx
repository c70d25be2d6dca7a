import type { Id } from "@shared/base/ids.ts";
import { flowText } from "@shared/domain/blueprint/flow-text.ts";
import type { BlueprintLayout, FlowPath, LaneBox, MarkShape } from "@shared/domain/blueprint/layout/types.ts";
import { SIZE } from "@shared/domain/blueprint/layout/types.ts";
import { lettersBeside } from "@shared/domain/blueprint/picture/distance.ts";
import { hatchPath } from "@shared/domain/blueprint/picture/draw-mark.ts";
import type { ChangeKind } from "@shared/domain/blueprint/picture/draw-step.ts";
import {
  type MarkFigure,
  markColours,
  markHeat,
  markText,
} from "@shared/domain/blueprint/picture/palette.ts";
import { arrowData, flowPathData } from "@shared/domain/blueprint/picture/path.ts";
import { type CSSProperties, memo } from "react";
import { heatInk } from "./heat-tokens.ts";
import { messages } from "./messages.ts";

export interface Figure extends MarkFigure {
  /** From observers, where no client was asked. */
  readonly observed?: boolean;
}
/** The bands, stages and the three lines below everything else. */
export const Bands = memo(function Bands({ layout }: { layout: BlueprintLayout }) {
  return (
    <svg className="ground" width={layout.width} height={layout.height} aria-hidden>
      {layout.bands.map((band) => (
        <rect key={`${band.band}${band.y}`} className="ground-band" data-band={band.band} {...boxOf(band)} />
      ))}
      {layout.lanes.filter(followsItsBand).map((box) => (
        <line key={box.lane.id} className="ground-hair" x1={0} x2={box.width} y1={box.y} y2={box.y} />
      ))}
      {layout.stages.map((box) => (
        <line key={box.stage.id} className="ground-hair" x1={box.x} x2={box.x} y1={0} y2={box.height} />
      ))}
      {layout.lines.map((line) => (
        <line
          key={line.name}
          className="ground-line"
          data-line={line.name}
          x1={0}
          x2={layout.width}
          y1={line.y}
          y2={line.y}
        />
      ))}
    </svg>
  );
});

interface GroundProps {
  layout: BlueprintLayout;
  /** The flows and marks that are drawn here; on a painted map only those that something is done to. */
  flows: readonly FlowPath[];
  marks: readonly MarkShape[];
  figures: ReadonlyMap<Id, Figure>;
  numbers: ReadonlyMap<Id, number>;
  critical: ReadonlySet<Id>;
  selected: ReadonlySet<Id>;
  dimmed: ReadonlySet<Id> | undefined;
  changes: ReadonlyMap<Id, ChangeKind> | undefined;
  /** The flow that takes in the card that is being dragged. */
  targetId: Id | null;
  onSelect(id: Id, add: boolean): void;
  onEdit(flowId: Id): void;
}

/** What lies between the bands and the cards: flows and touch-point marks. */
export const Ground = memo(function Ground(props: GroundProps) {
  const { layout, selected, dimmed, onSelect } = props;
  return (
    <svg className="ground" width={layout.width} height={layout.height} aria-hidden>
      {props.flows.map((path) => (
        <Flow
          key={path.flow.id}
          path={path}
          selected={selected.has(path.flow.id)}
          dimmed={dimmed !== undefined && (dimmed.has(path.flow.fromId) || dimmed.has(path.flow.toId))}
          target={props.targetId === path.flow.id}
          change={props.changes?.get(path.flow.id)}
          onSelect={onSelect}
          onEdit={props.onEdit}
        />
      ))}
      {/* Above all lines, so that none runs through the words of another. */}
      {props.flows.map((path) => (
        <FlowLabel
          key={path.flow.id}
          path={path}
          selected={selected.has(path.flow.id)}
          dimmed={dimmed !== undefined && (dimmed.has(path.flow.fromId) || dimmed.has(path.flow.toId))}
          onSelect={onSelect}
          onEdit={props.onEdit}
        />
      ))}
      {props.marks.map((mark) => (
        <Mark
          key={mark.stepId}
          mark={mark}
          figure={props.figures.get(mark.touchPointId)}
          number={props.numbers.get(mark.touchPointId)}
          critical={props.critical.has(mark.touchPointId)}
          selected={selected.has(mark.touchPointId)}
          dimmed={dimmed?.has(mark.stepId) ?? false}
          onSelect={onSelect}
        />
      ))}
    </svg>
  );
});

/** A hairline parts two lanes of one band; bands are told apart by their ground. */
const followsItsBand = ({ lane }: LaneBox, index: number, lanes: readonly LaneBox[]) =>
  lanes[index - 1]?.lane.band === lane.band;

const boxOf = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({
  x,
  y,
  width,
  height,
});

interface FlowProps {
  path: FlowPath;
  selected: boolean;
  target: boolean;
  dimmed: boolean;
  change: ChangeKind | undefined;
  onSelect(id: Id, add: boolean): void;
  onEdit(flowId: Id): void;
}

const Flow = memo(function Flow({ path, selected, target, dimmed, change, onSelect, onEdit }: FlowProps) {
  const { flow, points } = path;
  const data = flowPathData(points);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: by keyboard the canvas walks and edits flows as one widget
    <g
      className="flow"
      data-element={flow.id}
      data-kind={flow.kind}
      data-selected={selected || undefined}
      data-target={target || undefined}
      data-dimmed={dimmed || undefined}
      data-change={change}
      onPointerDown={(event) => {
        event.stopPropagation();
        if (event.button === 0) onSelect(flow.id, event.shiftKey);
      }}
      onDoubleClick={() => onEdit(flow.id)}
    >
      <path className="flow-hit" d={data} />
      <path className="flow-line" d={data} />
      <path className="flow-arrow" d={arrowData(points)} />
    </g>
  );
});

const FlowLabel = memo(function FlowLabel({
  path,
  selected,
  dimmed,
  onSelect,
  onEdit,
}: Omit<FlowProps, "target" | "change">) {
  const { flow, label } = path;
  const text = flowText(flow);
  if (text === "") return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: by keyboard the canvas walks and edits flows as one widget
    <g
      className="flow"
      data-element={flow.id}
      data-selected={selected || undefined}
      data-dimmed={dimmed || undefined}
      onPointerDown={(event) => {
        event.stopPropagation();
        if (event.button === 0) onSelect(flow.id, event.shiftKey);
      }}
      onDoubleClick={() => onEdit(flow.id)}
    >
      <text className="flow-label" x={label.x} y={label.y}>
        {text}
      </text>
    </g>
  );
});

interface MarkProps {
  mark: MarkShape;
  figure: Figure | undefined;
  number: number | undefined;
  critical: boolean;
  selected: boolean;
  dimmed: boolean;
  onSelect(id: Id, add: boolean): void;
}

const Mark = memo(function Mark({ mark, figure, number, critical, selected, dimmed, onSelect }: MarkProps) {
  const heat = markColours(figure);
  const step = markHeat(figure);
  const radius = SIZE.mark / 2;
  const { pair } = figure ?? {};
  const gap = pair
    ? pair.beside
    : figure && (figure.observed ? messages.observedGap(markText(figure)) : markText(figure));
  return (
    <g
      className="mark"
      data-selected={selected || undefined}
      data-dimmed={dimmed || undefined}
      style={
        {
          "--far": step === null ? "var(--card)" : `var(--heat-fill-${step})`,
          "--far-ink": `var(${step === null ? "--text" : heatInk(step)})`,
        } as CSSProperties
      }
      onPointerDown={(event) => {
        event.stopPropagation();
        onSelect(mark.touchPointId, event.shiftKey);
      }}
    >
      {figure?.shown && <title>{figure.shown.note}</title>}
      {critical && <circle className="mark-ring" cx={mark.x} cy={mark.y} />}
      <circle className="mark-disc" cx={mark.x} cy={mark.y} fill={heat.fill} />
      {figure?.few && (
        <>
          <path className="mark-hatch" d={hatchPath(mark.x, mark.y, radius)} stroke={heat.ink} />
          <circle className="mark-heart" cx={mark.x} cy={mark.y} fill={heat.fill} />
        </>
      )}
      <text className="mark-number" x={mark.x} y={mark.y} fill={heat.ink}>
        {number}
      </text>
      {figure && gap !== "" && (
        <text
          className="mark-gap"
          data-pair={pair ? (pair.apart ? "apart" : "together") : undefined}
          style={{ "--beside": `${lettersBeside(gap ?? "")}px` } as CSSProperties}
          x={mark.x + radius + 8}
          y={mark.y}
        >
          {gap}
          {!pair && figure.few && <tspan className="mark-few"> {messages.few(figure.n)}</tspan>}
        </text>
      )}
    </g>
  );
});
