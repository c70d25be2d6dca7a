import type { Id } from "@shared/base/ids.ts";
import { type BlueprintLayout, type LineName, SIZE } from "@shared/domain/blueprint/layout/types.ts";
import { useStore, useViewport } from "@xyflow/react";
import { memo } from "react";
import { SignButton } from "../ui/SignButton.tsx";
import { CardInput } from "./CardInput.tsx";
import type { CanvasProps } from "./canvas-props.ts";
import { laneShift, stageIndexAt } from "./geometry.ts";
import { HeadComments, HeadProblem } from "./HeadMarks.tsx";
import { laneText, spreadNames, stageText } from "./head-text.ts";
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
  problems: CanvasProps["problems"];
}

/** Pixels that are left for the name of a stage. */
const NAME = 96;
const LINES: Record<LineName, string> = {
  interaction: messages.interaction,
  visibility: messages.visibility,
  internal: messages.internal,
};
const projected = (): boolean => document.documentElement.dataset.theme === "projection";

/** The lane heads as they are now, in the large type of a projection too. */
export const headWidthAt = (zoom: number): number => headWidth(zoom, projected());

/** Lane heads at the left and stage heads at the top stay in view at any pan and zoom; their text keeps its size. */
export const StickyHeads = memo(function StickyHeads(props: HeadProps) {
  const { zoom } = useViewport();
  useTheme();
  const headWidth = headWidthAt(zoom);
  return (
    <>
      <LaneHeads {...props} width={headWidth} />
      <StageHeads {...props} width={headWidth} />
      <div className="corner" style={{ width: headWidth }}>
        {props.problems?.whole && (
          <SignButton
            className="heads-problem"
            mark={props.problems.whole}
            onOpen={() => props.problems?.onOpen(null)}
          />
        )}
      </div>
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

function LaneHeads(props: HeadProps & { width: number }) {
  const { layout, selected, editingId, onSelect, onEdit, onRename } = props;
  const { y, zoom } = useViewport();
  const { drag, handlers } = useHeadDrag("y", !props.readOnly, (laneId, by) => {
    const box = layout.lanes.find((entry) => entry.lane.id === laneId);
    if (!box) return;
    const shift = laneShift(layout, laneId, box.y + box.height / 2 + by / zoom);
    if (shift !== 0) props.onLaneMove(laneId, shift);
  });
  const room = useStore((state) => state.height);
  const drop = drag && laneDrop(layout, drag.id, drag.by / zoom);
  const middles = layout.lanes.map((box) => (box.y + box.height / 2) * zoom + y - SIZE.stageHead);
  const lowest = Math.min(...layout.lanes.map((box) => box.height)) * zoom;
  const spread = spreadNames(middles, lowest, room - SIZE.stageHead);
  const heads = (
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
        const text = laneText(box.height * zoom, projected());
        if (editingId === lane.id) {
          return (
            <div key={lane.id} className="lane-head" data-band={lane.band} data-selected style={style}>
              <CardInput
                label={messages.laneName}
                of={lane.id}
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
            data-low={text.low || undefined}
            style={style}
            title={lane.subtitle ? `${lane.name}, ${lane.subtitle}` : lane.name}
            onClick={() => onSelect([lane.id])}
            onDoubleClick={() => onEdit(lane.id)}
            {...handlers(lane.id)}
          >
            {text.name > 0 && spread === null && (
              <strong style={{ WebkitLineClamp: text.name }}>{lane.name}</strong>
            )}
            {text.subtitle > 0 && spread === null && (
              <small style={{ WebkitLineClamp: text.subtitle }}>{lane.subtitle}</small>
            )}
            <HeadComments count={props.comments?.get(lane.id)} />
          </button>
        );
      })}
      {spread && <SpreadNames layout={layout} middles={middles} places={spread} width={props.width} />}
      {layout.lanes.map(({ lane, ...box }) => (
        <div key={lane.id} className="lane-problem" style={{ top: (box.y + box.height) * zoom + y }}>
          <HeadProblem problems={props.problems} id={lane.id} />
        </div>
      ))}
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
  return (
    <>
      {heads}
      {drop && drop.at !== null && (
        <i className="drop-bar" data-axis="y" style={{ top: drop.at * zoom + y }} />
      )}
      {drop?.refused && (
        <span className="drop-word" role="status" style={{ left: props.width, top: drop.middle * zoom + y }}>
          {messages.laneStays}
        </span>
      )}
    </>
  );
}

/** From the name of a lane to its place. */
const LEADER = 12;

/** The names of lanes that are lower than a line, spread around the map, with a line from each to its lane. */
function SpreadNames({
  layout,
  middles,
  places,
  width,
}: {
  layout: BlueprintLayout;
  middles: readonly number[];
  places: readonly number[];
  width: number;
}) {
  return (
    <div className="spread-names" aria-hidden style={{ top: SIZE.stageHead }}>
      <svg aria-hidden>
        {places.map((place, index) => (
          <path
            key={layout.lanes[index]?.lane.id}
            d={`M${width - LEADER} ${place}L${width} ${middles[index] ?? place}`}
          />
        ))}
      </svg>
      {layout.lanes.map(({ lane }, index) => (
        <span key={lane.id} style={{ top: places[index], width: width - LEADER }}>
          {lane.name}
        </span>
      ))}
    </div>
  );
}

/** Where a dragged lane will lie, in the map's own measure; refused: it was dragged out of its band and returns. */
function laneDrop(layout: BlueprintLayout, laneId: Id, by: number) {
  const box = layout.lanes.find((entry) => entry.lane.id === laneId);
  if (!box) return null;
  const middle = box.y + box.height / 2 + by;
  const siblings = layout.lanes.filter((entry) => entry.lane.band === box.lane.band);
  const next = siblings[siblings.indexOf(box) + laneShift(layout, laneId, middle)];
  const outside = siblings.every((entry) => middle < entry.y || middle > entry.y + entry.height);
  if (!next || next === box) return { at: null, middle, refused: outside };
  return { at: next.y > box.y ? next.y + next.height : next.y, middle, refused: false };
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
  const drop = drag && stageDrop(layout, drag.id, drag.by / zoom);
  const heads = (
    <div className="stage-heads">
      {layout.stages.map(({ stage, columns, ...box }, index) => {
        const by = drag?.id === stage.id ? drag.by : 0;
        const left = box.x * zoom + x + by;
        const wide = box.width * zoom;
        // A map has a hundred stages and a window shows ten.
        if (by === 0 && editingId !== stage.id && (left > room || left + wide < 0)) return null;
        // The name of a wide stage that has begun out of sight stands where it can be read.
        const hidden = Math.min(
          Math.max(0, props.width - box.x * zoom - x),
          Math.max(0, box.width * zoom - NAME),
        );
        const text = stageText(stage.name, index + 1, wide - hidden, projected());
        return (
          <div
            key={stage.id}
            className="stage-head"
            data-element={stage.id}
            data-selected={selected.has(stage.id) || undefined}
            data-dragged={by !== 0 || undefined}
            data-text={text}
            style={{ left, width: wide }}
          >
            {editingId === stage.id ? (
              <CardInput
                label={messages.stageName}
                of={stage.id}
                value={stage.name}
                onDone={(text) => onRename(stage.id, text)}
              />
            ) : (
              <button
                type="button"
                tabIndex={-1}
                style={{ paddingLeft: hidden }}
                title={stage.name}
                aria-label={stage.name}
                onClick={() => onSelect([stage.id])}
                onDoubleClick={() => onEdit(stage.id)}
                {...handlers(stage.id)}
              >
                {text === "number" ? <span>{index + 1}</span> : text !== "none" && <span>{stage.name}</span>}
              </button>
            )}
            <HeadProblem problems={props.problems} id={stage.id} />
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
  return (
    <>
      {heads}
      {drop !== null && <i className="drop-bar" data-axis="x" style={{ left: drop * zoom + x }} />}
    </>
  );
}

/** Where a dragged stage will begin or end, in the map's own measure; null: where it is. */
function stageDrop(layout: BlueprintLayout, stageId: Id, by: number): number | null {
  const box = layout.stages.find((entry) => entry.stage.id === stageId);
  const next = box && layout.stages[stageIndexAt(layout, stageId, box.x + box.width / 2 + by)];
  if (!next || next === box) return null;
  return next.x > box.x ? next.x + next.width : next.x;
}
