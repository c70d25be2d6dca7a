import type { Id } from "@shared/base/ids.ts";
import { indexOf } from "@shared/domain/blueprint/layout/layout-index.ts";
import type { NoteBox } from "@shared/domain/blueprint/layout/place-notes.ts";
import type { BlueprintLayout, Point } from "@shared/domain/blueprint/layout/types.ts";
import { memo } from "react";
import { messages } from "./messages.ts";
import "./notes.css";

interface MarksProps {
  layout: BlueprintLayout;
  notes: readonly NoteBox[];
  /** Open threads by what they are about. */
  counts: ReadonlyMap<Id, number>;
  onSelect(ids: readonly Id[]): void;
}

/** A small bubble with the number of open threads, at the upper left of each element that has some. */
export const CommentMarks = memo(function CommentMarks({ layout, notes, counts, onSelect }: MarksProps) {
  if (counts.size === 0) return null;
  return (
    <div className="comment-marks">
      {[...corners(layout, notes, counts)].map(([id, { x, y }]) => (
        <button
          type="button"
          key={id}
          tabIndex={-1}
          className="comment-mark nopan"
          data-element={id}
          style={{ left: x - 4, top: y + 4 }}
          title={messages.openComments(counts.get(id) ?? 0)}
          onPointerDown={(event) => {
            event.stopPropagation();
            if (event.button === 0) onSelect([id]);
          }}
        >
          {counts.get(id)}
        </button>
      ))}
    </div>
  );
});

/** Where the bubble of each element of the map stands; lanes and stages wear theirs on their heads. */
function* corners(
  layout: BlueprintLayout,
  notes: readonly NoteBox[],
  counts: ReadonlyMap<Id, number>,
): Generator<[Id, Point]> {
  const index = indexOf(layout);
  for (const id of counts.keys()) {
    const card = index.step(id) ?? notes.find((box) => box.note.id === id);
    const flow = card ? undefined : index.flow(id);
    const mark = card || flow ? undefined : layout.marks.find(({ touchPointId }) => touchPointId === id);
    if (card) yield [id, card];
    else if (flow) yield [id, { x: flow.label.x - 12, y: flow.label.y - 8 }];
    else if (mark) yield [id, { x: mark.x - 30, y: mark.y - 4 }];
  }
}
