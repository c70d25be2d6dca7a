import type { BrainstormCard } from "@shared/domain/brainstorm/records.ts";
import { type DragEvent, type KeyboardEvent, type MouseEvent, useState } from "react";
import { InPlaceText } from "../../ui/InPlaceText.tsx";
import type { CardActions } from "./card-actions.ts";
import { CARDS, useDrop } from "./DropPlace.tsx";
import { messages } from "./messages.ts";

interface FaceProps extends CardActions {
  card: BrainstormCard;
}

/** A card face up: dragged onto another or into a cluster, chosen with Space, moved with Enter. */
export function CardFace({ card, readOnly, chosen, onMenu, onEdit, onRemove, onJoin }: FaceProps) {
  const { id, text, author } = card;
  const [edited, setEdited] = useState(false);
  const { over, handlers } = useDrop((ids) => {
    if (!ids.includes(id)) onJoin(ids, id);
  });
  if (edited) {
    return (
      <InPlaceText
        className="board-card-input"
        label={messages.cluster.words}
        text={text}
        onKeep={(next) => {
          setEdited(false);
          if (next !== "" && next !== text) onEdit(id, next);
        }}
        onCancel={() => setEdited(false)}
      />
    );
  }
  const open = (element: HTMLElement) => {
    const { left, bottom } = element.getBoundingClientRect();
    onMenu({ x: left, y: bottom + 4 }, chosen.with(id));
  };
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    if (readOnly) return;
    if (event.key === " ") chosen.toggle(id);
    else if (event.key === "Enter") open(event.currentTarget);
    else if (event.key === "F2") setEdited(true);
    else if (event.key === "Delete") onRemove(id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const click = (event: MouseEvent<HTMLElement>) => {
    if (!readOnly && event.detail > 0) chosen.toggle(id);
    // Without a press it comes from a screen reader.
    else if (event.detail === 0) open(event.currentTarget);
  };
  return (
    <button
      type="button"
      className="card-face"
      data-over={over || undefined}
      aria-pressed={chosen.has(id)}
      draggable={!readOnly}
      onDragStart={(event: DragEvent) => {
        event.dataTransfer.setData(CARDS, chosen.with(id).join(" "));
        event.dataTransfer.effectAllowed = "move";
      }}
      onClick={click}
      onDoubleClick={() => !readOnly && setEdited(true)}
      onKeyDown={keys}
      onContextMenu={(event) => {
        event.preventDefault();
        event.stopPropagation();
        onMenu({ x: event.clientX, y: event.clientY }, chosen.with(id));
      }}
      {...handlers}
    >
      {text}
      {author !== "" && <small className="muted">{author}</small>}
    </button>
  );
}
