// biome-ignore-all lint/a11y/noAutofocus: editing begins in the cell
import { type KeyboardEvent, useId, useState } from "react";
import { CellSuggestions } from "./CellSuggestions.tsx";
import { placeOfKey } from "./select-model.ts";
import { keptWhenLeft, type Suggested } from "./suggestions.ts";

interface SuggestingEditorProps {
  label: string;
  value: string;
  /** Null = from the value. */
  start: string | null;
  suggest(text: string): Suggested;
  onFinish(text: string | null, move: { row: number; column: number }): void;
}

const STAY = { row: 0, column: 0 };
const ARROWS = ["ArrowUp", "ArrowDown"];

/** Typing finds names, arrows choose, Enter and Tab take the marked one, Escape leaves the cell as it was. */
export function SuggestingEditor({ label, value, start, suggest, onFinish }: SuggestingEditorProps) {
  const [typed, setTyped] = useState(start);
  const [moved, setMoved] = useState<number | null>(null);
  const [field, setField] = useState<HTMLInputElement | null>(null);
  const id = useId();
  const suggested = suggest(typed ?? "");
  const marked = Math.min(moved ?? suggested.marked, suggested.entries.length - 1);
  const untouched = typed === null ? value : typed;
  const take = () => suggested.entries[marked]?.value ?? untouched;
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const to = ARROWS.includes(event.key) ? placeOfKey(event.key, marked, suggested.entries.length) : null;
    if (to !== null) setMoved(to);
    else if (event.key === "Enter") onFinish(take(), { row: event.shiftKey ? -1 : 1, column: 0 });
    else if (event.key === "Tab") onFinish(take(), { row: 0, column: event.shiftKey ? -1 : 1 });
    else if (event.key === "Escape") onFinish(null, STAY);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <input
        ref={setField}
        className="grid-input"
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={id}
        aria-activedescendant={suggested.entries[marked] ? `${id}-${marked}` : undefined}
        autoFocus
        value={untouched}
        maxLength={500}
        onChange={(event) => {
          setTyped(event.target.value);
          setMoved(null);
        }}
        onFocus={(event) => start === null && event.target.select()}
        onKeyDown={keys}
        onBlur={() => onFinish(typed === null ? null : keptWhenLeft(typed, suggested), STAY)}
      />
      {suggested.entries.length > 0 && (
        <CellSuggestions
          id={id}
          label={label}
          field={field}
          suggested={suggested}
          marked={marked}
          onTake={(taken) => onFinish(taken, STAY)}
        />
      )}
    </>
  );
}
