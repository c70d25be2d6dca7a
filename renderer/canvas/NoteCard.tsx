import type { Id } from "@shared/base/ids.ts";
import { grownHeight, NOTE_SIZE, type NoteBox } from "@shared/domain/blueprint/layout/place-notes.ts";
import { memo, type PointerEvent, useEffect, useRef, useState } from "react";
import { messages } from "./messages.ts";
import { heightOfNote } from "./note-height.ts";

const LINE = 20;
const PADDING = 16;

interface NoteCardProps {
  box: NoteBox;
  selected: boolean;
  editing: boolean;
  readOnly: boolean;
  /** How far it is being dragged, and how much larger it is being made. */
  by: { x: number; y: number } | null;
  grown: { x: number; y: number } | null;
  onPress(event: PointerEvent, id: Id, part: "note" | "corner"): void;
  onEdit(id: Id): void;
  /** Every letter. */
  onTyping(id: Id, text: string): void;
  onText(id: Id, text: string | null): void;
}

/** One sticky note. What does not fit ends with an ellipsis; the tooltip and the inspector have all of it. */
export const NoteCard = memo(function NoteCard(props: NoteCardProps) {
  const { box, selected, editing, readOnly, by, grown, onPress, onEdit, onTyping, onText } = props;
  const { note } = box;
  const [written, setWritten] = useState(0);
  const height = Math.max(32, box.height + (grown?.y ?? 0), editing ? written : 0);
  useEffect(() => {
    if (!editing) setWritten(0);
  }, [editing]);
  const style = {
    left: box.x + (by?.x ?? 0),
    top: box.y + (by?.y ?? 0),
    width: Math.max(64, box.width + (grown?.x ?? 0)),
    height,
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: by keyboard the canvas walks and edits notes as one widget
    <div
      className="note nopan"
      data-element={note.id}
      data-colour={note.colour}
      data-selected={selected || undefined}
      data-dragged={by !== null || undefined}
      style={style}
      title={editing ? undefined : note.text}
      onPointerDown={(event) => !editing && onPress(event, note.id, "note")}
      onDoubleClick={(event) => {
        event.stopPropagation();
        onEdit(note.id);
      }}
    >
      {editing ? (
        <NoteInput
          value={note.text}
          onTyping={(text) => {
            setWritten(grownHeight(box.height, heightOfNote(text, box.width)));
            onTyping(note.id, text);
          }}
          onDone={(text) => onText(note.id, text)}
        />
      ) : (
        <p
          className="note-text"
          style={{ WebkitLineClamp: Math.max(1, Math.floor((height - PADDING) / LINE)) }}
        >
          {note.text}
        </p>
      )}
      {selected && !readOnly && !editing && (
        <i className="note-corner" onPointerDown={(event) => onPress(event, note.id, "corner")} />
      )}
    </div>
  );
});

interface Typing {
  onTyping(text: string): void;
  onDone(text: string | null): void;
}

/** A note that is being written for the first time. */
export function NewNote({ at, onTyping, onDone }: { at: { x: number; y: number } } & Typing) {
  const { width } = NOTE_SIZE;
  const [height, setHeight] = useState<number>(NOTE_SIZE.height);
  return (
    <div
      className="note nopan"
      data-colour="yellow"
      data-selected
      style={{ left: at.x, top: at.y, width, height }}
    >
      <NoteInput
        value=""
        onTyping={(text) => {
          setHeight(grownHeight(NOTE_SIZE.height, heightOfNote(text, width)));
          onTyping(text);
        }}
        onDone={onDone}
      />
    </div>
  );
}

/** Enter begins a line; Escape, Ctrl or Cmd with Enter, and leaving it keep what is written. */
function NoteInput({ value, onTyping, onDone }: { value: string } & Typing) {
  const input = useRef<HTMLTextAreaElement>(null);
  const done = useRef(false);
  useEffect(() => {
    const field = input.current;
    field?.focus({ preventScroll: true });
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);
  const finish = (text: string) => {
    if (done.current) return;
    done.current = true;
    onDone(text.trim());
  };
  return (
    <textarea
      ref={input}
      className="note-input nodrag nowheel"
      aria-label={messages.noteText}
      defaultValue={value}
      maxLength={100_000}
      onChange={(event) => onTyping(event.target.value)}
      onBlur={(event) => finish(event.target.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        const ends = event.key === "Escape" || (event.key === "Enter" && (event.ctrlKey || event.metaKey));
        if (!ends && event.key !== "Tab") return;
        event.preventDefault();
        finish(event.currentTarget.value);
      }}
    />
  );
}
