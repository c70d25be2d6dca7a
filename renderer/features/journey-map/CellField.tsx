import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { Then } from "./use-map-edit.ts";
import { LINE_LENGTH } from "./write-cell.ts";

interface CellFieldProps {
  label: string;
  text: string;
  placeholder: string;
  /** The first letter, when typing began it. */
  start: string | null;
  line: boolean;
  suggestions?: readonly string[] | undefined;
  /** Every letter, so that nothing is lost when something else begins. */
  onText(text: string): void;
  onFinish(text: string | null, then: Then): void;
}

/** Typing where the text stands. Enter keeps it and goes down, Tab on; Shift+Enter breaks the line; Escape throws it away. */
export function CellField({ label, text, placeholder, start, line, onText, onFinish }: CellFieldProps) {
  const [value, setValue] = useState(start ?? text);
  const field = useRef<HTMLTextAreaElement>(null);
  const done = useRef(false);
  const tell = useRef(onText);
  tell.current = onText;
  useEffect(() => {
    tell.current(value);
  }, [value]);
  useEffect(() => {
    const area = field.current;
    if (!area) return;
    area.focus({ preventScroll: true });
    area.scrollIntoView({ block: "nearest", inline: "nearest" });
    area.setSelectionRange(start === null ? 0 : area.value.length, area.value.length);
  }, [start]);
  const finish = (result: string | null, then: Then) => {
    if (done.current) return;
    done.current = true;
    onFinish(result, then);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && !(event.shiftKey && !line)) finish(value, "down");
    else if (event.key === "Tab") finish(value, event.shiftKey ? "left" : "right");
    else if (event.key === "Escape") finish(null, "stay");
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <textarea
      ref={field}
      className="journey-field"
      aria-label={label}
      rows={1}
      value={value}
      placeholder={placeholder}
      maxLength={line ? LINE_LENGTH : undefined}
      onChange={(event) => setValue(event.target.value)}
      onKeyDown={keys}
      onBlur={() => finish(value, "stay")}
      onPointerDown={(event) => event.stopPropagation()}
    />
  );
}
