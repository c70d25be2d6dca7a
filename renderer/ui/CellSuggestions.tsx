// biome-ignore-all lint/a11y/useFocusableInteractive: the field keeps the focus and points at the options
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the field has the keys
// biome-ignore-all lint/a11y/useSemanticElements: a list of the browser cannot say what a new name would make
import { useLayoutEffect, useRef } from "react";
import { messages } from "./messages.ts";
import { placeOfList } from "./select-model.ts";
import type { Suggested } from "./suggestions.ts";
import "./floats.css";

interface CellSuggestionsProps {
  id: string;
  label: string;
  field: HTMLElement | null;
  suggested: Suggested;
  marked: number;
  onTake(value: string): void;
}

/** Names below the cell that is typed into, over everything else; the cell keeps the focus. */
export function CellSuggestions({ id, label, field, suggested, marked, onTake }: CellSuggestionsProps) {
  const list = useRef<HTMLDivElement>(null);
  const count = suggested.entries.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: how high it is depends on how many there are
  useLayoutEffect(() => {
    const node = list.current;
    const place = field?.getBoundingClientRect();
    if (!node || !place) return;
    if (!node.matches(":popover-open")) node.showPopover();
    node.style.minWidth = `${place.width}px`;
    const { left, top } = placeOfList(place, node.getBoundingClientRect(), {
      width: window.innerWidth,
      height: window.innerHeight,
    });
    Object.assign(node.style, { left: `${left}px`, top: `${top}px` });
  }, [field, count]);
  return (
    <div ref={list} id={id} popover="manual" role="listbox" aria-label={label} className="float popover">
      {suggested.entries.map(({ value, label: words }, index) => (
        <div
          key={words}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === marked}
          className="menu-item"
          data-marked={index === marked || undefined}
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => {
            event.stopPropagation();
            onTake(value);
          }}
        >
          <span className="menu-label">{words}</span>
        </div>
      ))}
      {suggested.more > 0 && <p className="menu-more muted">{messages.moreNames(suggested.more)}</p>}
    </div>
  );
}
