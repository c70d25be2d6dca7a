import { type KeyboardEvent, useRef } from "react";

/** Milliseconds after which a letter begins a new word. */
const WORD_ENDS = 1_000;

/** What was typed in a row, this key with it; null for a key that types nothing, and for a space before the first letter. */
export function useTyped(): (event: KeyboardEvent) => string | null {
  const held = useRef({ text: "", at: 0 });
  return ({ key, ctrlKey, metaKey, altKey, timeStamp }) => {
    if (key.length !== 1 || ctrlKey || metaKey || altKey) return null;
    const before = timeStamp - held.current.at < WORD_ENDS ? held.current.text : "";
    if (key === " " && before === "") return null;
    held.current = { text: before + key, at: timeStamp };
    return held.current.text;
  };
}
