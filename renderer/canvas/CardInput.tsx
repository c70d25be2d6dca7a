import type { Id } from "@shared/base/ids.ts";
import { createContext, useContext, useEffect, useRef } from "react";
import { useFieldTyping } from "../ui/typing-commit.ts";

/** Puts the words of what is typed in place (null: of what is new) into the model while its field is open. */
export const CardWordsContext = createContext<(id: Id | null, text: string) => void>(() => undefined);

interface CardInputProps {
  /** What is typed, for screen readers. */
  label: string;
  /** Whose words; null for what is not there yet. */
  of: Id | null;
  value: string;
  placeholder?: string;
  /** It is in the model, or thrown away: null. `key` is what ended it. */
  onDone(text: string | null, key?: "Enter" | "Tab" | "Shift+Enter"): void;
}

/** Text of the map, typed in place and kept at every rest. Enter, Tab and leaving the field end it; Escape takes it back. */
export function CardInput({ label, of, value, placeholder, onDone }: CardInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  const begun = useRef(value);
  const put = useContext(CardWordsContext);
  const typing = useFieldTyping(of === null ? "" : value, (text) => put(of, text));
  useEffect(() => {
    const field = input.current;
    if (!field) return;
    const { length } = begun.current;
    if (of === null && length > 0) typing.begin(begun.current);
    field.focus();
    // Shown again with its tab: what was typed meanwhile is not marked, to be typed over.
    if (field.value !== begun.current) return;
    if (length > 1) field.select();
    else field.setSelectionRange(length, length);
  }, [of, typing]);
  const finish = (text: string | null, key?: "Enter" | "Tab" | "Shift+Enter") => {
    if (done.current) return;
    done.current = true;
    if (text === null) typing.cancel();
    else typing.end(text);
    onDone(text, key);
  };
  return (
    <input
      ref={input}
      className="card-input nodrag"
      aria-label={label}
      placeholder={placeholder}
      defaultValue={begun.current}
      maxLength={500}
      onChange={(event) => {
        const text = event.target.value.trim();
        typing.typed(text, text !== "");
      }}
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
