import { Plus } from "lucide-react";
import { type ClipboardEvent, type KeyboardEvent, useState } from "react";
import { IconButton } from "./Button.tsx";
import "./controls.css";

interface AddLineProps {
  label: string;
  placeholder: string;
  /** What the button says. */
  add: string;
  disabled?: boolean | undefined;
  /** One text for each line that was typed or pasted; none is empty. */
  onAdd(lines: readonly string[]): void;
}

const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-•*]|\d+[.)])\s+/, "").trim())
    .filter((line) => line !== "");

/** Where the next one of a list is typed: Enter adds it and is ready for another; a pasted list adds each of its lines. */
export function AddLine({ label, placeholder, add, disabled, onAdd }: AddLineProps) {
  const [text, setText] = useState("");
  const take = () => {
    const lines = linesOf(text);
    if (lines.length === 0) return;
    onAdd(lines);
    setText("");
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !event.nativeEvent.isComposing) {
      event.preventDefault();
      take();
    } else if (event.key === "Escape" && text !== "") {
      event.stopPropagation();
      setText("");
    }
  };
  const paste = (event: ClipboardEvent) => {
    const lines = linesOf(event.clipboardData.getData("text/plain"));
    if (lines.length < 2 || text.trim() !== "") return;
    event.preventDefault();
    onAdd(lines);
  };
  return (
    <div className="add-line">
      <input
        className="input"
        aria-label={label}
        placeholder={placeholder}
        value={text}
        disabled={disabled}
        maxLength={500}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={keys}
        onPaste={paste}
      />
      <IconButton
        icon={Plus}
        kind="normal"
        label={add}
        disabled={disabled || text.trim() === ""}
        onClick={take}
      />
    </div>
  );
}
