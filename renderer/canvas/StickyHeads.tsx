import type { Id } from "@shared/base/ids.ts";
import { type BlueprintLayout, type LineName, SIZE } from "@shared/domain/blueprint/layout/types.ts";
import { useViewport } from "@xyflow/react";
import { useState } from "react";
import { messages } from "./messages.ts";
import { useTheme } from "./use-theme.ts";

interface HeadProps {
  layout: BlueprintLayout;
  selected: ReadonlySet<Id>;
  onSelect(ids: readonly Id[]): void;
  onStageResize(stageId: Id, columns: number): void;
}

const LINES: Record<LineName, string> = {
  interaction: messages.interaction,
  visibility: messages.visibility,
  internal: messages.internal,
};
/** The lane heads never become so narrow that their names are cut, in the large type of a projection either. */
export const headWidthAt = (zoom: number): number =>
  document.documentElement.dataset.theme === "projection"
    ? 176
    : Math.max(96, SIZE.laneHead * Math.min(1, zoom));

const PITCH = SIZE.card.width + SIZE.gutter;

/** Lane heads at the left and stage heads at the top stay in view at any pan and zoom; their text keeps its size. */
export function StickyHeads({ layout, selected, onSelect, onStageResize }: HeadProps) {
  const { x, y, zoom } = useViewport();
  useTheme();
  const headWidth = headWidthAt(zoom);
  return (
    <>
      <div className="lane-heads" style={{ width: headWidth }}>
        {layout.lanes.map((box) => (
          <button
            type="button"
            key={box.lane.id}
            tabIndex={-1}
            className="lane-head"
            data-band={box.lane.band}
            data-selected={selected.has(box.lane.id) || undefined}
            style={{ top: box.y * zoom + y, height: box.height * zoom }}
            onClick={() => onSelect([box.lane.id])}
          >
            <strong>{box.lane.name}</strong>
            {box.height * zoom >= 44 && <small>{box.lane.subtitle}</small>}
          </button>
        ))}
        {(zoom < 0.5 ? [] : layout.lines).map((line) => (
          <span key={line.name} className="line-head" style={{ top: line.y * zoom + y }}>
            {LINES[line.name]}
          </span>
        ))}
      </div>
      <div className="stage-heads">
        {layout.stages.map((box) => (
          <div
            key={box.stage.id}
            className="stage-head"
            data-selected={selected.has(box.stage.id) || undefined}
            style={{ left: box.x * zoom + x, width: box.width * zoom }}
          >
            <button type="button" tabIndex={-1} onClick={() => onSelect([box.stage.id])}>
              {box.stage.name}
            </button>
            <StageEdge
              columns={box.columns}
              zoom={zoom}
              onResize={(columns) => onStageResize(box.stage.id, columns)}
            />
          </div>
        ))}
      </div>
      <div className="corner" style={{ width: headWidth }} />
    </>
  );
}

/** Drag the right edge of a stage by whole columns; one commit at the end. */
function StageEdge({
  columns,
  zoom,
  onResize,
}: {
  columns: number;
  zoom: number;
  onResize(columns: number): void;
}) {
  const [start, setStart] = useState<number | null>(null);
  return (
    <span
      className="stage-edge"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setStart(event.clientX);
      }}
      onPointerUp={(event) => {
        if (start === null) return;
        const next = Math.max(1, columns + Math.round((event.clientX - start) / (PITCH * zoom)));
        if (next !== columns) onResize(next);
        setStart(null);
      }}
    />
  );
}
