import { type CSSProperties, type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";

interface TwigInputProps {
  style: CSSProperties;
  label: string;
  text: string;
  onKeep(text: string): void;
  onCancel(): void;
}

/** The words of a cause, edited where the fishbone shows them. Enter and leaving keep them, Escape does not. */
export function TwigInput({ style, label, text, onKeep, onCancel }: TwigInputProps) {
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
      className="input input-whole fishbone-input"
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
