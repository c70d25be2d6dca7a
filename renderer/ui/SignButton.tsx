import { Sign } from "./Sign.tsx";
import type { SignKind } from "./sign-shapes.ts";

/** What is told at a row, a card, a branch: how bad it is, how much of it, and in which words. */
export interface SignMark {
  readonly kind: SignKind;
  readonly count: number;
  /** The name of its button, and its tooltip. */
  readonly note: string;
}

interface SignButtonProps {
  mark: SignMark;
  className?: string;
  size?: number;
  onOpen(): void;
}

/**
 * The sign with its count, where it is more than one; a press leads to what it stands for. It lies on things that are
 * dragged, walked and opened by keyboard as a whole, so it is no tab stop, and a press of it is not one of them.
 */
export function SignButton({ mark, className = "", size, onOpen }: SignButtonProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`sign-button ${className}`}
      data-many={mark.count > 1 || undefined}
      title={mark.note}
      aria-label={mark.note}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onClick={(event) => {
        event.stopPropagation();
        onOpen();
      }}
    >
      <Sign kind={mark.kind} size={size} />
      {mark.count > 1 && mark.count}
    </button>
  );
}
