import type { Id } from "@shared/base/ids.ts";
import type { BlueprintLayout, FlowPath } from "@shared/domain/blueprint/layout/types.ts";
import { SIZE } from "@shared/domain/blueprint/layout/types.ts";
import { gapText, heatOf } from "@shared/domain/blueprint/picture/palette.ts";
import { flowPathData } from "@shared/domain/blueprint/picture/path.ts";
import { memo } from "react";
import { messages } from "./messages.ts";

export interface Figure {
  readonly gap: number | null;
  readonly n: number;
  /** From observers, where no client was asked. */
  readonly observed?: boolean;
}
interface GroundProps {
  layout: BlueprintLayout;
  figures: ReadonlyMap<Id, Figure>;
  numbers: ReadonlyMap<Id, number>;
  critical: ReadonlySet<Id>;
  selected: ReadonlySet<Id>;
  onSelect(id: Id, add: boolean): void;
}

/** Everything below the cards: bands, stages, the three lines, flows, touch-point marks. */
export const Ground = memo(function Ground(props: GroundProps) {
  const { layout, selected, onSelect } = props;
  return (
    <svg className="ground" width={layout.width} height={layout.height} aria-hidden>
      {layout.bands.map((band) => (
        <rect key={`${band.band}${band.y}`} className="ground-band" data-band={band.band} {...boxOf(band)} />
      ))}
      {layout.lanes.map((box) => (
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
      {layout.flows.map((path) => (
        <Flow key={path.flow.id} path={path} selected={selected.has(path.flow.id)} onSelect={onSelect} />
      ))}
      {layout.marks.map((mark) => (
        <Mark key={mark.stepId} {...props} mark={mark} />
      ))}
    </svg>
  );
});

const boxOf = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({
  x,
  y,
  width,
  height,
});

interface FlowProps {
  path: FlowPath;
  selected: boolean;
  onSelect(id: Id, add: boolean): void;
}

const Flow = memo(function Flow({ path, selected, onSelect }: FlowProps) {
  const { flow, points, label } = path;
  const data = flowPathData(points);
  const share = flow.probability === null ? "" : `${Math.round(flow.probability * 100)} %`;
  const text = [flow.label, share].filter(Boolean).join(" ");
  const end = points.at(-1);
  const before = points.at(-2);
  const angle = end && before ? (Math.atan2(end.y - before.y, end.x - before.x) * 180) / Math.PI : 0;
  return (
    <g
      className="flow"
      data-kind={flow.kind}
      data-selected={selected || undefined}
      onPointerDown={(event) => {
        event.stopPropagation();
        onSelect(flow.id, event.shiftKey);
      }}
    >
      <path className="flow-hit" d={data} />
      <path className="flow-line" d={data} />
      {end && (
        <path
          className="flow-arrow"
          d="M0 0L-7 -3V3Z"
          transform={`translate(${end.x} ${end.y}) rotate(${angle})`}
        />
      )}
      {text !== "" && (
        <>
          <rect
            className="flow-plate"
            x={label.x - text.length * 3.2 - 4}
            y={label.y - 8}
            width={text.length * 6.4 + 8}
            height={16}
          />
          <text className="flow-label" x={label.x} y={label.y + 4}>
            {text}
          </text>
        </>
      )}
    </g>
  );
});

function Mark({
  mark,
  figures,
  numbers,
  critical,
  onSelect,
}: GroundProps & { mark: BlueprintLayout["marks"][number] }) {
  const figure = figures.get(mark.touchPointId);
  const heat = heatOf(figure?.gap ?? null);
  const radius = SIZE.mark / 2;
  const gap = figure && (figure.observed ? messages.observedGap(gapText(figure.gap)) : gapText(figure.gap));
  return (
    <g
      className="mark"
      onPointerDown={(event) => {
        event.stopPropagation();
        onSelect(mark.touchPointId, event.shiftKey);
      }}
    >
      {critical.has(mark.touchPointId) && (
        <circle className="mark-ring" cx={mark.x} cy={mark.y} r={radius + 3} />
      )}
      <circle className="mark-disc" cx={mark.x} cy={mark.y} r={radius} fill={heat.fill} />
      <text className="mark-number" x={mark.x} y={mark.y + 4} fill={heat.text}>
        {numbers.get(mark.touchPointId)}
      </text>
      {figure && (
        <>
          <rect
            className="flow-plate"
            x={mark.x + radius + 4}
            y={mark.y - 8}
            width={figure.observed ? 84 : 34}
            height={16}
          />
          <text className="mark-gap" x={mark.x + radius + 8} y={mark.y + 4}>
            {gap}
          </text>
        </>
      )}
    </g>
  );
}
