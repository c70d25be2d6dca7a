import { type PointerEvent, useState } from "react";
import { messages } from "./messages.ts";

interface LaneEdgeProps {
  /** Where the edge is, in pixels of the screen. */
  top: number;
  /** Roles of the lane's steps, in order; the last ones are pulled out first. Asked when a drag begins. */
  rolesOf(): readonly string[];
  /** Pixels on the screen by which the pointer goes for each lane that is pulled out. */
  pitch: number;
  /** The roles that get lanes of their own; none for one empty lane below. */
  onPull(roles: readonly string[]): void;
}

interface Pull {
  readonly start: number;
  readonly by: number;
  readonly roles: readonly string[];
}

/** Drag the lower edge of a lane's head down: role by role leaves for a lane of its own, told while it is dragged. */
export function LaneEdge({ top, rolesOf, pitch, onPull }: LaneEdgeProps) {
  const [drag, setDrag] = useState<Pull | null>(null);
  const roles = drag?.roles ?? [];
  const most = Math.max(1, roles.length - 1);
  const count = drag ? Math.min(most, Math.max(0, Math.round(drag.by / pitch + 0.25))) : 0;
  const pulled = roles.length > 1 ? roles.slice(roles.length - count) : [];
  const end = () => setDrag(null);
  return (
    <span
      className="lane-edge"
      data-dragged={drag !== null || undefined}
      style={{ top }}
      title={drag ? undefined : messages.pullLane}
      onPointerDown={(event: PointerEvent) => {
        event.stopPropagation();
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ start: event.clientY, by: 0, roles: rolesOf() });
      }}
      onPointerMove={(event) => drag && setDrag({ ...drag, by: event.clientY - drag.start })}
      onPointerUp={() => {
        end();
        if (count > 0) onPull(pulled);
      }}
      onPointerCancel={end}
    >
      {drag && count > 0 && (
        <span className="lane-pull" style={{ height: Math.max(pitch, drag.by) }}>
          {(pulled.length > 0 ? pulled : [messages.newLane]).map((role) => (
            <em key={role}>{role}</em>
          ))}
        </span>
      )}
    </span>
  );
}
