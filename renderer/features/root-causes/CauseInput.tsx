import { type ClipboardEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import type { Then } from "./use-outline.ts";

interface InputProps {
  label: string;
  text: string;
  placeholder?: string;
  /** Enter goes on to the next cause, Tab asks why; leaving it stays. */
  onKeep(text: string, then: Then): void;
  /** Tab in an empty line goes deeper, Shift+Tab goes out. */
  onShift(deeper: boolean): void;
  onCancel(): void;
}

/** Where the words of a cause are typed. It keeps them once: by a key, or when it is left. */
export function CauseInput({ label, text, placeholder, onKeep, onShift, onCancel }: InputProps) {
  const [words, setWords] = useState(text);
  const input = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const finish = (run: () => void) => {
    if (done.current) return;
    done.current = true;
    run();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const isEmpty = words.trim() === "";
    if (event.key === "Escape") finish(onCancel);
    else if (event.key === "Enter") finish(() => (isEmpty ? onCancel() : onKeep(words, "next")));
    else if (event.key === "Tab" && event.shiftKey) {
      if (isEmpty) onShift(false);
      else if (text === "") return;
      else {
        finish(() => onKeep(words, "stay"));
        onShift(false);
      }
    } else if (event.key === "Tab") {
      if (isEmpty) onShift(true);
      else finish(() => onKeep(words, "why"));
    } else {
      // What is typed is no key of the outline around it.
      event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData("text/plain");
    if (words.trim() !== "" || text !== "" || !/\n\s*\S/.test(pasted)) return;
    event.preventDefault();
    finish(() => onKeep(pasted, "next"));
  };
  return (
    <input
      ref={input}
      className="input cause-input"
      aria-label={label}
      placeholder={placeholder}
      value={words}
      maxLength={500}
      onChange={(event) => setWords(event.target.value)}
      onKeyDown={keys}
      onPaste={paste}
      onBlur={() => finish(() => (words.trim() === "" ? onCancel() : onKeep(words, "stay")))}
    />
  );
}
