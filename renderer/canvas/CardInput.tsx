import { useEffect, useRef } from "react";

interface CardInputProps {
  /** What is typed, for screen readers. */
  label: string;
  value: string;
  placeholder?: string;
  /** The text, or null when Escape was pressed; `key` is what ended it. */
  onDone(text: string | null, key?: "Enter" | "Tab" | "Shift+Enter"): void;
}

/** Text of the map, typed in place. Enter, Tab and leaving the field keep it; Escape does not. */
export function CardInput({ label, value, placeholder, onDone }: CardInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => {
    const field = input.current;
    if (!field) return;
    field.focus();
    if (value.length > 1) field.select();
    else field.setSelectionRange(value.length, value.length);
  }, [value]);
  const finish = (text: string | null, key?: "Enter" | "Tab" | "Shift+Enter") => {
    if (done.current) return;
    done.current = true;
    onDone(text, key);
  };
  return (
    <input
      ref={input}
      className="card-input nodrag"
      aria-label={label}
      placeholder={placeholder}
      defaultValue={value}
      maxLength={500}
      onBlur={(event) => finish(event.target.value.trim())}
      onKeyDown={(event) => {
        event.stopPropagation();
        const text = event.currentTarget.value.trim();
        if (event.key === "Enter") finish(text, event.shiftKey ? "Shift+Enter" : "Enter");
        else if (event.key === "Tab") finish(text, "Tab");
        else if (event.key === "Escape") finish(null);
        else return;
        event.preventDefault();
      }}
    />
  );
}
