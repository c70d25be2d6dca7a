import type { Id } from "@shared/base/ids.ts";
import type { NoteBox } from "@shared/domain/blueprint/layout/place-notes.ts";
import type { Point } from "@shared/domain/blueprint/layout/types.ts";
import { useReactFlow } from "@xyflow/react";
import { memo, type PointerEvent, useCallback, useRef, useState } from "react";
import { NewNote, NoteCard } from "./NoteCard.tsx";
import "./notes.css";

/** The sticky notes of the map, and what the pointer and the keyboard do with them. */
export interface CanvasNotes {
  readonly boxes: readonly NoteBox[];
  /** Where a new note is being written. */
  readonly typedAt: Point | null;
  /** Every letter of a note, null of the new one; it is kept after a rest, though the field stays open. */
  onTyping(noteId: Id | null, text: string): void;
  onTyped(text: string | null): void;
  /** The field of a note closes; what it was renamed to comes next. */
  onTypingEnd(): void;
  onMove(corners: readonly { readonly noteId: Id; readonly corner: Point }[]): void;
  onResize(noteId: Id, size: { readonly width: number; readonly height: number }): void;
}

interface LayerProps {
  notes: CanvasNotes;
  selection: readonly Id[];
  editingId: Id | null;
  readOnly: boolean;
  onSelect(ids: readonly Id[]): void;
  onEdit(id: Id): void;
  onRename(id: Id, text: string | null): void;
}

const GRID = 4;
/** Pixels of the screen below which a press is no drag. */
const THRESHOLD = 4;
const snapped = (value: number): number => Math.round(value / GRID) * GRID;

interface Drag {
  readonly id: Id;
  readonly part: "note" | "corner";
  readonly by: Point;
}

/** Notes lie over the cards and go with the map. A drag lives here until it ends; then it is one change. */
export const NotesLayer = memo(function NotesLayer(props: LayerProps) {
  const { notes, selection, editingId, readOnly, onEdit } = props;
  const flow = useReactFlow();
  const [drag, setDrag] = useState<Drag | null>(null);
  const latest = useRef(props);
  latest.current = props;

  const onPress = useCallback(
    (event: PointerEvent, id: Id, part: Drag["part"]) => {
      if (event.button !== 0) return;
      event.stopPropagation();
      const { selection, onSelect, readOnly } = latest.current;
      const others = selection.filter((other) => other !== id);
      if (event.shiftKey) return onSelect(selection.includes(id) ? others : [...others, id]);
      if (!selection.includes(id)) onSelect([id]);
      if (readOnly) return;
      const start = { x: event.clientX, y: event.clientY };
      const element = event.currentTarget as HTMLElement;
      let held: Drag | null = null;
      const move = (now: globalThis.PointerEvent) => {
        const far = Math.hypot(now.clientX - start.x, now.clientY - start.y);
        if (!held && far < THRESHOLD) return;
        const zoom = flow.getZoom();
        const by = {
          x: snapped((now.clientX - start.x) / zoom),
          y: snapped((now.clientY - start.y) / zoom),
        };
        held = { id, part, by };
        setDrag(held);
      };
      const end = (now: globalThis.PointerEvent | null) => {
        element.removeEventListener("pointermove", move);
        element.removeEventListener("pointerup", end);
        element.removeEventListener("pointercancel", cancel);
        setDrag(null);
        if (now && held) finish(latest.current, held);
      };
      const cancel = () => end(null);
      element.setPointerCapture(event.pointerId);
      element.addEventListener("pointermove", move);
      element.addEventListener("pointerup", end);
      element.addEventListener("pointercancel", cancel);
    },
    [flow],
  );

  const onText = useCallback((id: Id, text: string | null) => {
    latest.current.notes.onTypingEnd();
    latest.current.onRename(id, text);
  }, []);

  const moves = drag?.part === "note" ? (selection.includes(drag.id) ? selection : [drag.id]) : [];
  return (
    <div className="notes">
      {notes.boxes.map((box) => {
        const { id } = box.note;
        return (
          <NoteCard
            key={id}
            box={box}
            selected={selection.includes(id)}
            editing={editingId === id}
            readOnly={readOnly}
            by={drag && moves.includes(id) ? drag.by : null}
            grown={drag?.part === "corner" && drag.id === id ? drag.by : null}
            onPress={onPress}
            onEdit={onEdit}
            onTyping={notes.onTyping}
            onText={onText}
          />
        );
      })}
      {notes.typedAt && (
        <NewNote at={notes.typedAt} onTyping={(text) => notes.onTyping(null, text)} onDone={notes.onTyped} />
      )}
    </div>
  );
});

function finish({ notes, selection }: LayerProps, { id, part, by }: Drag): void {
  if (by.x === 0 && by.y === 0) return;
  const box = notes.boxes.find((entry) => entry.note.id === id);
  if (!box) return;
  if (part === "corner") {
    notes.onResize(id, {
      width: Math.max(64, box.width + by.x),
      height: Math.max(32, box.height + by.y),
    });
    return;
  }
  const moved = selection.includes(id) ? selection : [id];
  notes.onMove(
    notes.boxes
      .filter((entry) => moved.includes(entry.note.id))
      .map((entry) => ({ noteId: entry.note.id, corner: { x: entry.x + by.x, y: entry.y + by.y } })),
  );
}
