import type { Id } from "@shared/base/ids.ts";
import { type BlueprintLayout, SIZE } from "@shared/domain/blueprint/layout/types.ts";
import { type DropPlace, guidesOf } from "./drop-place.ts";

interface DropMarkProps {
  layout: BlueprintLayout;
  drop: DropPlace;
  moving: ReadonlySet<Id>;
}

/** Where the dragged card lands: its outline with the lines that it would stand in, or the bar where others give way. */
export function DropMark({ layout, drop, moving }: DropMarkProps) {
  const { how, x, y, place } = drop;
  if (how === "aside")
    return <div className="drop-bar" style={{ left: x, top: y, height: place.lane.height }} />;
  const { column, row } = guidesOf(layout, drop, moving);
  return (
    <>
      {column && (
        <div
          className="drop-guide"
          style={{ left: column.x, top: column.from, height: column.to - column.from, width: 0 }}
        />
      )}
      {row && (
        <div
          className="drop-guide"
          style={{ left: row.from, top: row.y, width: row.to - row.from, height: 0 }}
        />
      )}
      <div
        className="drop-target"
        style={{ left: x, top: y, width: SIZE.card.width, height: SIZE.card.height }}
      />
    </>
  );
}
