import { CircleAlert, FileText } from "lucide-react";
import { useId } from "react";
import { Button } from "../../../ui/Button.tsx";
import { bringInMessages as messages } from "./bring-in-messages.ts";

interface SourceProps {
  text: string;
  problem: string | null;
  disabled: boolean;
  onText(text: string): void;
  onSplit(): void;
  onChoose(): void;
}

/** Paste the text of a policy, or choose its file. */
export function SourcePage({ text, problem, disabled, onText, onSplit, onChoose }: SourceProps) {
  const id = useId();
  const isBlank = text.trim() === "";
  return (
    <div className="bring-in-source">
      <h2>{messages.start}</h2>
      <p className="muted">{messages.startText}</p>
      {problem !== null && (
        <p role="alert" className="bring-in-problem">
          <CircleAlert size={16} strokeWidth={1.5} aria-hidden />
          {problem}
        </p>
      )}
      <label htmlFor={id} className="visually-hidden">
        {messages.text}
      </label>
      <textarea
        id={id}
        className="input"
        placeholder={messages.textHint}
        value={text}
        disabled={disabled}
        // biome-ignore lint/a11y/noAutofocus: a paste is what this page waits for
        autoFocus
        onChange={(event) => onText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !isBlank) onSplit();
        }}
      />
      <div className="bring-in-actions">
        <Button kind="primary" disabled={disabled || isBlank} onClick={onSplit}>
          {messages.split}
        </Button>
        <Button icon={FileText} disabled={disabled} onClick={onChoose}>
          {messages.choose}
        </Button>
      </div>
    </div>
  );
}
