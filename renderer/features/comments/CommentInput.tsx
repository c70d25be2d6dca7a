import { type Ref, useEffect, useId, useRef, useState } from "react";
import { useServices } from "../../platform/react/use-services.ts";
import { displayKey } from "../../platform/registry/keys.ts";
import { Button } from "../../ui/Button.tsx";
import { type DraftPlace, draftAt, keepDraft } from "./drafts.ts";
import { messages } from "./messages.ts";

interface InputProps {
  label: string;
  /** What the button says. */
  action: string;
  value?: string;
  /** Where what is typed is kept until it is sent or cancelled. */
  draft?: DraftPlace;
  autoFocus?: boolean;
  onDone(text: string): void;
  onCancel?: () => void;
  ref?: Ref<HTMLTextAreaElement>;
}

/** Several lines that are kept by the button or by Ctrl or Cmd with Enter; Escape goes back. */
export function CommentInput(props: InputProps) {
  const { label, action, value = "", draft, autoFocus, onDone, onCancel, ref } = props;
  const { host } = useServices();
  const key = displayKey("Mod+Enter", host.platform);
  const hintId = useId();
  const [text, setText] = useState(() => (draft && draftAt(draft)) || value);
  const write = (next: string) => {
    setText(next);
    if (draft) keepDraft(draft, next);
  };
  const finish = () => {
    if (text.trim() === "") return;
    onDone(text.trim());
    write("");
  };
  const cancel =
    onCancel &&
    (() => {
      write("");
      onCancel();
    });
  const hasButtons = text.trim() !== "" || onCancel !== undefined;
  const all = useRef<HTMLDivElement>(null);
  // The buttons come below the field, where the panel may end.
  useEffect(() => {
    if (hasButtons && all.current?.contains(document.activeElement)) {
      all.current.scrollIntoView({ block: "nearest" });
    }
  }, [hasButtons]);
  return (
    <div className="comment-input" ref={all}>
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
        aria-describedby={hasButtons ? hintId : undefined}
        onChange={(event) => write(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            finish();
          } else if (event.key === "Escape" && cancel) {
            event.stopPropagation();
            cancel();
          }
        }}
      />
      {hasButtons && (
        <div className="comment-buttons">
          <small id={hintId} className="muted">
            {messages.writeHint(key, action)}
          </small>
          {cancel && (
            <Button kind="quiet" onClick={cancel}>
              {messages.cancel}
            </Button>
          )}
          <Button
            kind="primary"
            disabled={text.trim() === ""}
            tooltip={messages.withKey(action, key)}
            onClick={finish}
          >
            {action}
          </Button>
        </div>
      )}
    </div>
  );
}
