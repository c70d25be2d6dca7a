import { Button } from "../../ui/Button.tsx";
import { messages } from "./messages.ts";
import type { Arrangement } from "./use-arrange.ts";

interface ArrangeBarProps {
  arrangement: Arrangement;
  onKeep(): void;
  onLeave(): void;
}

/** Asks, over the map as it would be, whether it shall be so. Enter keeps it, Escape leaves it as it is. */
export function ArrangeBar({ arrangement, onKeep, onLeave }: ArrangeBarProps) {
  const { moved, layout, back } = arrangement;
  return (
    <section
      className="arrange-bar"
      aria-label={messages.arrange}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        onLeave();
      }}
    >
      <p>
        <strong>{messages.arrangePreview(moved.size, layout.steps.length)}</strong>{" "}
        <span className="muted">{messages.arrangeBack(...back)}</span>
      </p>
      <Button onClick={onLeave}>{messages.arrangeLeave}</Button>
      <Button kind="primary" autoFocus onClick={onKeep}>
        {messages.arrangeKeep}
      </Button>
    </section>
  );
}
