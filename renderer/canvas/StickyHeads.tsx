import type { Id } from "@shared/base/ids.ts";
import { type BlueprintLayout, type LineName, SIZE } from "@shared/domain/blueprint/layout/types.ts";
import { useStore, useViewport } from "@xyflow/react";
import { memo } from "react";
import { CardInput } from "./CardInput.tsx";
import type { CanvasProps } from "./canvas-props.ts";
import { laneShift, stageIndexAt } from "./geometry.ts";
import { LaneEdge } from "./LaneEdge.tsx";
import { messages } from "./messages.ts";
import { StageEdge } from "./StageEdge.tsx";
import { useHeadDrag } from "./use-head-drag.ts";
import { useTheme } from "./use-theme.ts";
import { headWidth } from "./view.ts";
import "./heads.css";

interface HeadProps
  extends Pick<
    CanvasProps,
    "onSelect" | "onEdit" | "onRename" | "onLaneMove" | "onLanePull" | "onStageMove" | "onStageResize"
  > {
  layout: BlueprintLayout;
  selected: ReadonlySet<Id>;
  editingId: Id | null;
  readOnly: boolean;
  comments?: CanvasProps["comments"];
}

/** Pixels that are left for the name of a stage. */
const NAME = 96;
const LINES: Record<LineName, string> = {
  interaction: messages.interaction,
  visibility: messages.visibility,
  internal: messages.internal,
};
/** The lane heads as they are now, in the large type of a projection too. */
export const headWidthAt = (zoom: number): number =>
  headWidth(zoom, document.documentElement.dataset.theme === "projection");

/** Lane heads at the left and stage heads at the top stay in view at any pan and zoom; their text keeps its size. */
export const StickyHeads = memo(function StickyHeads(props: HeadProps) {
  const { zoom } = useViewport();
  useTheme();
  const headWidth = headWidthAt(zoom);
  return (
    <>
      <LaneHeads {...props} width={headWidth} />
      <StageHeads {...props} width={headWidth} />
      <div className="corner" style={{ width: headWidth }} />
    </>
  );
});

/** Height of a lane with one row of cards. */
const LANE = SIZE.card.height + 2 * SIZE.pad;

/** Roles of a lane's steps in the order in which they come; steps without one do not count. */
function rolesIn(layout: BlueprintLayout, laneId: Id): string[] {
  const roles = layout.steps.filter(({ step }) => step.laneId === laneId).map(({ step }) => step.role.trim());
  return [...new Set(roles.filter((role) => role !== ""))];
}

function HeadComments({ count }: { count: number | undefined }) {
  if (count === undefined) return null;
  return (
    <span className="comment-mark heads-comment" title={messages.openComments(count)}>
      {count}
    </span>
  );
}

function LaneHeads(props: HeadProps & { width: number }) {
  const { layout, selected, editingId, onSelect, onEdit, onRename } = props;
  const { y, zoom } = useViewport();
  const { drag, handlers } = useHeadDrag("y", !props.readOnly, (laneId, by) => {
    const box = layout.lanes.find((entry) => entry.lane.id === laneId);
    if (!box) return;
    const shift = laneShift(layout, laneId, box.y + box.height / 2 + by / zoom);
    if (shift !== 0) props.onLaneMove(laneId, shift);
  });
  return (
    <div className="lane-heads" style={{ width: props.width }}>
      {layout.bands.map((band) => (
        <i
          key={`${band.band}${band.y}`}
          className="band-head"
          data-band={band.band}
          style={{ top: band.y * zoom + y, height: band.height * zoom }}
        />
      ))}
      {layout.lanes.map(({ lane, ...box }) => {
        const by = drag?.id === lane.id ? drag.by : 0;
        const style = { top: box.y * zoom + y + by, height: box.height * zoom };
        if (editingId === lane.id) {
          return (
            <div key={lane.id} className="lane-head" data-band={lane.band} data-selected style={style}>
              <CardInput
                label={messages.laneName}
                value={lane.name}
                onDone={(text) => onRename(lane.id, text)}
              />
            </div>
          );
        }
        return (
          <button
            type="button"
            key={lane.id}
            tabIndex={-1}
            className="lane-head"
            data-element={lane.id}
            data-band={lane.band}
            data-selected={selected.has(lane.id) || undefined}
            data-dragged={by !== 0 || undefined}
            style={style}
            onClick={() => onSelect([lane.id])}
            onDoubleClick={() => onEdit(lane.id)}
            {...handlers(lane.id)}
          >
            <strong>{lane.name}</strong>
            {box.height * zoom >= 44 && <small>{lane.subtitle}</small>}
            <HeadComments count={props.comments?.get(lane.id)} />
          </button>
        );
      })}
      {!props.readOnly &&
        layout.lanes.map(({ lane, ...box }) => (
          <LaneEdge
            key={lane.id}
            top={(box.y + box.height) * zoom + y}
            pitch={LANE * zoom}
            rolesOf={() => rolesIn(layout, lane.id)}
            onPull={(roles) => props.onLanePull(lane.id, roles)}
          />
        ))}
      {(zoom < 0.5 ? [] : layout.lines).map((line) => (
        <span key={line.name} className="line-head" style={{ top: line.y * zoom + y }}>
          {LINES[line.name]}
        </span>
      ))}
    </div>
  );
}

function StageHeads(props: HeadProps & { width: number }) {
  const { layout, selected, editingId, onSelect, onEdit, onRename } = props;
  const { x, zoom } = useViewport();
  const room = useStore((state) => state.width);
  const { drag, handlers } = useHeadDrag("x", !props.readOnly, (stageId, by) => {
    const index = layout.stages.findIndex((entry) => entry.stage.id === stageId);
    const box = layout.stages[index];
    if (!box) return;
    const next = stageIndexAt(layout, stageId, box.x + box.width / 2 + by / zoom);
    if (next !== index) props.onStageMove(stageId, next);
  });
  return (
    <div className="stage-heads">
      {layout.stages.map(({ stage, columns, ...box }) => {
        const by = drag?.id === stage.id ? drag.by : 0;
        const left = box.x * zoom + x + by;
        const wide = box.width * zoom;
        // A map has a hundred stages and a window shows ten.
        if (by === 0 && editingId !== stage.id && (left > room || left + wide < 0)) return null;
        return (
          <div
            key={stage.id}
            className="stage-head"
            data-element={stage.id}
            data-selected={selected.has(stage.id) || undefined}
            data-dragged={by !== 0 || undefined}
            style={{ left, width: wide }}
          >
            {editingId === stage.id ? (
              <CardInput
                label={messages.stageName}
                value={stage.name}
                onDone={(text) => onRename(stage.id, text)}
              />
            ) : (
              <button
                type="button"
                tabIndex={-1}
                // The name of a wide stage that has begun out of sight stands where it can be read.
                style={{
                  paddingLeft: Math.min(
                    Math.max(0, props.width - box.x * zoom - x),
                    Math.max(0, box.width * zoom - NAME),
                  ),
                }}
                onClick={() => onSelect([stage.id])}
                onDoubleClick={() => onEdit(stage.id)}
                {...handlers(stage.id)}
              >
                {stage.name}
              </button>
            )}
            <HeadComments count={props.comments?.get(stage.id)} />
            {!props.readOnly && (
              <StageEdge
                columns={columns}
                zoom={zoom}
                onResize={(next) => props.onStageResize(stage.id, next)}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
