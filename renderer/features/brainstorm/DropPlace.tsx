import type { Id } from "@shared/base/ids.ts";
import { type DragEvent, type ReactNode, useState } from "react";

/** What is dragged within a board: ids of cards. Nothing of another program is taken. */
export const CARDS = "application/x-frontstage-cards";

export const draggedCards = (event: DragEvent): Id[] =>
  event.dataTransfer
    .getData(CARDS)
    .split(" ")
    .filter((id) => id !== "");

/** Handlers of a place that takes dragged cards; `over` while one is above it. */
export function useDrop(onDrop: (ids: readonly Id[]) => void) {
  const [over, setOver] = useState(false);
  return {
    over,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!event.dataTransfer.types.includes(CARDS)) return;
        event.preventDefault();
        event.stopPropagation();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        if (!event.dataTransfer.types.includes(CARDS)) return;
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        onDrop(draggedCards(event));
      },
    },
  };
}

interface PlaceProps {
  className: string;
  onDrop(ids: readonly Id[]): void;
  children: ReactNode;
}

/** A place for cards. The keyboard has its own way, by the menu of a card. */
export function DropPlace({ className, onDrop, children }: PlaceProps) {
  const { over, handlers } = useDrop(onDrop);
  return (
    <div className={className} data-over={over || undefined} {...handlers}>
      {children}
    </div>
  );
}
