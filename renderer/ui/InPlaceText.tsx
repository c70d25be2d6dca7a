import { type CSSProperties, type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";

interface InPlaceTextProps {
  label: string;
  text: string;
  className: string;
  style?: CSSProperties;
  onKeep(text: string): void;
  onCancel(): void;
}

/** Words that are edited where they stand, in one line of any length. Enter and leaving keep them, Escape does not. */
export function InPlaceText({ label, text, className, style, onKeep, onCancel }: InPlaceTextProps) {
  const [words, setWords] = useState(text);
  const area = useRef<HTMLTextAreaElement>(null);
  const done = useRef(false);
  useLayoutEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, []);
  const finish = (run: () => void) => {
    if (done.current) return;
    done.current = true;
    run();
  };
  const keys = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") finish(onCancel);
    else if (event.key === "Enter") finish(() => onKeep(words.trim()));
    else return;
    event.preventDefault();
  };
  return (
    <textarea
      ref={area}
      className={`input ${className}`}
      style={style}
      aria-label={label}
      rows={1}
      value={words}
      maxLength={500}
      onChange={(event) => setWords(event.target.value.replace(/\s*\n\s*/g, " "))}
      onKeyDown={keys}
      onBlur={() => finish(() => onKeep(words.trim()))}
    />
  );
}
