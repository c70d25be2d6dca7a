import { Check } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { messages } from "./messages.ts";
import "./pick-field.css";

export interface PickOption {
  readonly id: string;
  readonly label: string;
  /** A word at its end: recent, suggested. */
  readonly note?: string | undefined;
  readonly chosen?: boolean;
}

interface PickFieldProps {
  label: string;
  /** In the order in which they are offered before anything is typed. */
  options: readonly PickOption[];
  /** What a name that is not among them would make. */
  newLabel(text: string): string;
  onPick(id: string): void;
  onNew(text: string): void;
  onClose(): void;
}

const MOST = 8;
const plain = (text: string) => text.normalize("NFC").toLowerCase();

/** Typing finds, arrows choose, Enter takes, Escape leaves: a choice without the mouse at the pace of reading. */
export function PickField({ label, options, newLabel, onPick, onNew, onClose }: PickFieldProps) {
  const [text, setText] = useState("");
  const [marked, setMarked] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  useEffect(() => field.current?.focus(), []);
  const words = plain(text).split(/\s+/).filter(Boolean);
  const found = options.filter(({ label: name }) => words.every((word) => plain(name).includes(word)));
  // What begins with the words stands before what only holds them.
  const begins = (option: PickOption) => (plain(option.label).startsWith(plain(text.trim())) ? 0 : 1);
  const sorted = words.length === 0 ? found : [...found].sort((a, b) => begins(a) - begins(b));
  const shown = sorted.slice(0, MOST);
  const name = text.trim();
  const isNew = name !== "" && !options.some((option) => plain(option.label) === plain(name));
  const entries: readonly PickOption[] = isNew ? [...shown, { id: "", label: newLabel(name) }] : shown;
  const at = Math.min(marked, entries.length - 1);
  const take = (option: PickOption | undefined) => {
    if (!option) return onClose();
    if (option.id === "") onNew(name);
    else onPick(option.id);
    setText("");
    setMarked(0);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown") setMarked(Math.min(at + 1, entries.length - 1));
    else if (event.key === "ArrowUp") setMarked(Math.max(at - 1, 0));
    else if (event.key === "Enter") take(entries[at]);
    else if (event.key === "Escape" || event.key === "Tab") onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears when the focus has left it
    <div
      className="pick"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      <input
        ref={field}
        className="input"
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={entries[at] ? `${listId}-${at}` : undefined}
        placeholder={label}
        value={text}
        maxLength={500}
        onChange={(event) => {
          setText(event.target.value);
          setMarked(0);
        }}
        onKeyDown={keys}
      />
      <div id={listId} role="listbox" aria-label={label} className="pick-list float">
        {entries.map((option, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and points at it
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
          <div
            key={option.id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === at}
            className="pick-option"
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(option)}
          >
            <span className="pick-mark">{option.chosen && <Check size={14} aria-hidden />}</span>
            <span className="pick-label">{option.label}</span>
            {option.note && <span className="muted">{option.note}</span>}
          </div>
        ))}
        {sorted.length > shown.length && (
          <p className="pick-more muted">{messages.pickMore(sorted.length - shown.length)}</p>
        )}
      </div>
    </div>
  );
}
