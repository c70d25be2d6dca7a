import { type Ref, useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { messages } from "./messages.ts";

interface InputProps {
  label: string;
  /** What the button says. */
  action: string;
  value?: string;
  autoFocus?: boolean;
  onDone(text: string): void;
  onCancel?: () => void;
  ref?: Ref<HTMLTextAreaElement>;
}

/** Several lines that are kept by the button or by Ctrl or Cmd with Enter; Escape goes back. */
export function CommentInput({ label, action, value = "", autoFocus, onDone, onCancel, ref }: InputProps) {
  const [text, setText] = useState(value);
  const finish = () => {
    if (text.trim() === "") return;
    onDone(text.trim());
    setText("");
  };
  return (
    <div className="comment-input">
      <textarea
        ref={ref}
        className="input"
        aria-label={label}
        placeholder={label}
        rows={2}
        maxLength={100_000}
        // biome-ignore lint/a11y/noAutofocus: it opens because somebody wants to write in it
        autoFocus={autoFocus}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            finish();
          } else if (event.key === "Escape" && onCancel) {
            event.stopPropagation();
            onCancel();
          }
        }}
      />
      {(text.trim() !== "" || onCancel) && (
        <div className="comment-buttons">
          {onCancel && (
            <Button kind="quiet" onClick={onCancel}>
              {messages.cancel}
            </Button>
          )}
          <Button kind="primary" disabled={text.trim() === ""} onClick={finish}>
            {action}
          </Button>
        </div>
      )}
    </div>
  );
}
