import { type KeyboardEvent, type PointerEvent, useState } from "react";
import type { MatrixPlace } from "./matrix-places.ts";
import { across, down, type Judgement, judgedAt, LETTERS, movedBy, RADIUS, SIZE } from "./matrix-scale.ts";
import { messages } from "./messages.ts";

interface MatrixDotProps {
  place: MatrixPlace;
  isSelected: boolean;
  /** What is read only is chosen, and not moved. */
  onJudge: ((judgement: Judgement | null) => void) | null;
  onSelect(): void;
}

interface Drag {
  readonly x: number;
  readonly y: number;
  /** What letting go there judges; null = nothing, it goes to the tray. */
  readonly judgement: Judgement | null;
}

/** Movements of a hand that only presses, in units of the picture. */
const STILL = 3;

/** One opportunity: pressed it is chosen, dragged or moved by arrow keys it is judged, with Delete it is judged no more. */
export function MatrixDot({ place, isSelected, onJudge, onSelect }: MatrixDotProps) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const { row, judgement } = place;
  const { opportunity, number } = row;
  const follow = (event: PointerEvent<SVGGElement>) => {
    if (!onJudge || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const [x, y] = inPicture(event);
    const isStill = drag === null && Math.hypot(x - place.x, y - place.y) < STILL + RADIUS;
    if (!isStill) setDrag({ x, y, judgement: judgedAt(x, y) });
  };
  const letGo = () => {
    setDrag(null);
    if (drag && !sameJudgement(drag.judgement, judgement)) onJudge?.(drag.judgement);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === "Enter" || event.key === " ") onSelect();
    else if (!onJudge) return;
    else if (event.key === "Delete" || event.key === "Backspace") {
      if (judgement) onJudge(null);
    } else if (event.key === "Escape" && drag) setDrag(null);
    else {
      const moved = movedBy(event.key, judgement);
      if (!moved) return;
      onSelect();
      if (!sameJudgement(moved, judgement)) onJudge(moved);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const { x, y } = drag ?? place;
  return (
    <>
      {drag?.judgement && (
        <circle
          className="matrix-landing"
          cx={across(drag.judgement.effort)}
          cy={down(drag.judgement.impact)}
          r={RADIUS}
        />
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a button cannot stand within a picture */}
      <g
        role="button"
        tabIndex={0}
        aria-label={messages.dot(number, opportunity.title, judgement)}
        aria-pressed={isSelected}
        transform={`translate(${x} ${y})`}
        className="matrix-point"
        data-chosen={opportunity.status === "chosen" || undefined}
        data-selected={isSelected || undefined}
        data-dragged={drag ? true : undefined}
        data-moves={onJudge ? true : undefined}
        onClick={onSelect}
        onKeyDown={keys}
        onPointerDown={(event) =>
          event.button === 0 && event.currentTarget.setPointerCapture(event.pointerId)
        }
        onPointerMove={follow}
        onPointerUp={letGo}
        onPointerCancel={() => setDrag(null)}
      >
        <title>{opportunity.title}</title>
        <circle r={RADIUS} />
        <text y={4} fontSize={LETTERS} textAnchor="middle">
          {number}
        </text>
      </g>
    </>
  );
}

const sameJudgement = (a: Judgement | null, b: Judgement | null): boolean =>
  a?.impact === b?.impact && a?.effort === b?.effort;

/** The place of the pointer in units of the picture. */
function inPicture({ currentTarget, clientX, clientY }: PointerEvent<SVGGElement>): [x: number, y: number] {
  const box = currentTarget.ownerSVGElement?.getBoundingClientRect();
  if (!box) return [0, 0];
  const unit = box.width / SIZE;
  return [(clientX - box.left) / unit, (clientY - box.top) / unit];
}
