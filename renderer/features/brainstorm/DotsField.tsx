import { Minus, Plus } from "lucide-react";
import type { KeyboardEvent } from "react";
import { IconButton } from "../../ui/Button.tsx";
import { messages } from "./messages.ts";

interface DotsProps {
  title: string;
  count: number;
  /** As many as this one may have with the dots that are left. */
  most: number;
  first: boolean;
  onChange(count: number): void;
  /** Enter. */
  onDone(): void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  "+": 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  "-": -1,
};

/** The dots of one person for one cluster: never more than are left, whatever is pressed. */
export function DotsField({ title, count, most, first, onChange, onDone }: DotsProps) {
  const give = (wanted: number) => {
    const next = Math.max(0, Math.min(most, wanted));
    if (next !== count) onChange(next);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const step = STEPS[event.key];
    if (step !== undefined) give(count + step);
    else if (/^\d$/.test(event.key) && !event.ctrlKey && !event.metaKey) give(Number(event.key));
    else if (event.key === "Enter") onDone();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      role="spinbutton"
      className="dots-field"
      tabIndex={0}
      data-first={first || undefined}
      aria-label={title}
      aria-valuenow={count}
      aria-valuemin={0}
      aria-valuemax={most}
      onKeyDown={keys}
    >
      <span className="dots-title">{title}</span>
      <span className="dots-given" aria-hidden>
        {Array.from({ length: count }, (_, at) => `dot ${at}`).map((key) => (
          <span key={key} className="vote-dot" />
        ))}
      </span>
      <IconButton
        icon={Minus}
        kind="normal"
        label={messages.vote.less(title)}
        excludeFromTabOrder
        disabled={count === 0}
        onClick={() => give(count - 1)}
      />
      <span className="dots-count">{count}</span>
      <IconButton
        icon={Plus}
        kind="normal"
        label={messages.vote.more(title)}
        excludeFromTabOrder
        disabled={count >= most}
        onClick={() => give(count + 1)}
      />
    </div>
  );
}
