import { type PointerEvent, useRef } from "react";
import "./sash.css";

interface SashProps {
  /** "column" is dragged sideways, "row" up and down. */
  direction: "column" | "row";
  label: string;
  value: number;
  minimum: number;
  maximum: number;
  /** Dragging towards the end makes it larger (1) or smaller (−1). */
  sign: 1 | -1;
  onChange(value: number): void;
  /** Double click. */
  onReset?(): void;
}

const KEY_STEP = 16;

/** The edge between two parts: dragged, or moved by the arrow keys when focused. */
export function Sash({ direction, label, value, minimum, maximum, sign, onChange, onReset }: SashProps) {
  const start = useRef<{ at: number; value: number } | null>(null);
  const place = (event: PointerEvent) => (direction === "column" ? event.clientX : event.clientY);
  const clamp = (next: number) => onChange(Math.max(minimum, Math.min(maximum, next)));
  const [less, more] = direction === "column" ? ["ArrowLeft", "ArrowRight"] : ["ArrowUp", "ArrowDown"];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule that is moved is a separator with a value
    <div
      role="separator"
      className="sash"
      data-direction={direction}
      aria-orientation={direction === "column" ? "vertical" : "horizontal"}
      aria-label={label}
      aria-valuenow={Math.round(value)}
      aria-valuemin={minimum}
      aria-valuemax={maximum}
      tabIndex={0}
      onDoubleClick={onReset}
      onKeyDown={(event) => {
        if (event.key === less) clamp(value - sign * KEY_STEP);
        else if (event.key === more) clamp(value + sign * KEY_STEP);
        else return;
        event.preventDefault();
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { at: place(event), value };
      }}
      onPointerMove={(event) => {
        if (start.current) clamp(start.current.value + sign * (place(event) - start.current.at));
      }}
      onPointerUp={() => {
        start.current = null;
      }}
      onLostPointerCapture={() => {
        start.current = null;
      }}
    />
  );
}
