import { setFeeling } from "@shared/domain/journey-map/commands/set-feeling.ts";
import { feelingY } from "@shared/domain/journey-map/layout/curves.ts";
import type { EmotionBox, JourneyColumn } from "@shared/domain/journey-map/layout/types.ts";
import type { KeyboardEvent } from "react";
import type { EngagementSession } from "../../platform/store/session.ts";
import type { ColumnPoint } from "./cell-words.ts";
import { messages } from "./messages.ts";
import type { useFeeling } from "./use-feeling.ts";

interface CurvePointsProps {
  session: EngagementSession;
  column: JourneyColumn;
  emotion: EmotionBox;
  points: readonly ColumnPoint[];
  feeling: ReturnType<typeof useFeeling>;
  /** A point is taken hold of: its step becomes the selected one. */
  onGrip(): void;
  /** Sideways along the curve, or back to the cell. */
  onLeave(to: "cell" | "left" | "right"): void;
}

const KEYS: Readonly<Record<string, (value: number) => number>> = {
  ArrowUp: (value) => value + 0.5,
  ArrowDown: (value) => value - 0.5,
  PageUp: (value) => value + 1,
  PageDown: (value) => value - 1,
  Home: () => -2,
  End: () => 2,
};

/** The points of the curves at one step: dragged, or moved by the arrows while one has the focus. */
export function CurvePoints({
  session,
  column,
  emotion,
  points,
  feeling,
  onGrip,
  onLeave,
}: CurvePointsProps) {
  const { dragged } = feeling;
  return points.map(({ curve, point }) => {
    const own = dragged?.curveKey === curve.key && dragged.stepId === point.stepId ? dragged : null;
    const value = own?.value ?? point.value;
    const set = (next: number | null) => {
      if (session.readOnly) return;
      const wanted = next === null ? null : Math.max(-2, Math.min(2, next));
      const { segmentId } = curve.voice;
      session.run(setFeeling, { stepId: point.stepId, segmentId, feeling: wanted, keyed: true });
    };
    const keys = (event: KeyboardEvent<HTMLElement>) => {
      const move = KEYS[event.key];
      if (move) {
        // From a value between two steps the next whole step is taken.
        const next = move(point.value);
        set(Math.abs(next) >= 2 ? next : Math.round(next * 2) / 2);
      } else if (event.key === "Delete" || event.key === "Backspace") {
        set(null);
        onLeave("cell");
      } else if (event.key === "Escape" || event.key === "Enter" || event.key === "F2") onLeave("cell");
      else if (event.key === "ArrowLeft" || event.key === "ArrowRight")
        onLeave(event.key === "ArrowLeft" ? "left" : "right");
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    return (
      <div
        key={curve.key}
        role="slider"
        tabIndex={-1}
        className="curve-point"
        data-curve={curve.key}
        data-dragged={own ? true : undefined}
        aria-label={messages.curvePoint(curve.name, column.step?.title ?? "")}
        aria-orientation="vertical"
        aria-valuemin={-2}
        aria-valuemax={2}
        aria-valuenow={value}
        aria-valuetext={messages.feeling(value)}
        aria-readonly={session.readOnly || undefined}
        style={{ top: feelingY(emotion, value) - emotion.y }}
        {...feeling.grips(curve, point, onGrip)}
        onKeyDown={keys}
      >
        <span className="curve-label" aria-hidden>
          {messages.feeling(value)}
        </span>
      </div>
    );
  });
}
