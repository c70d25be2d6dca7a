import type { Id } from "@shared/base/ids.ts";
import type { ScheduleLink } from "@shared/domain/schedule/drawn-schedule.ts";
import { arrowHead, linkPath } from "@shared/domain/schedule/picture/marks.ts";

export interface BarPlace {
  readonly left: number;
  readonly width: number;
  /** The middle of the row. */
  readonly y: number;
}

interface LinksProps {
  links: readonly ScheduleLink[];
  places: ReadonlyMap<Id, BarPlace>;
  rowHeight: number;
  selectedId: Id | null;
  /** The line that is being pulled from a bar to the pointer. */
  pulled: { readonly fromId: Id; readonly x: number; readonly y: number } | null;
}

/** What comes after what, as arrows between the bars. */
export function Links({ links, places, rowHeight, selectedId, pulled }: LinksProps) {
  const from = pulled && places.get(pulled.fromId);
  return (
    <svg className="schedule-links" width="100%" height="100%" aria-hidden>
      {links.map(({ dependencyId, predecessorId, successorId, isCritical, isConflict }) => {
        const [earlier, later] = [places.get(predecessorId), places.get(successorId)];
        if (!earlier || !later) return null;
        const start = { x: earlier.left + earlier.width, y: earlier.y };
        const isChosen = predecessorId === selectedId || successorId === selectedId;
        return (
          <g
            key={dependencyId}
            data-critical={isCritical || undefined}
            data-conflict={isConflict || undefined}
            data-chosen={isChosen || undefined}
          >
            <path className="way" d={linkPath(start, { x: later.left, y: later.y }, rowHeight)} />
            <path className="tip" d={arrowHead(later.left, later.y)} />
          </g>
        );
      })}
      {pulled && from && (
        <line className="pulled" x1={from.left + from.width} y1={from.y} x2={pulled.x} y2={pulled.y} />
      )}
    </svg>
  );
}
