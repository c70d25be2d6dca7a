import type { Id } from "@shared/base/ids.ts";
import { setFeeling } from "@shared/domain/journey-map/commands/set-feeling.ts";
import { feelingFromY, feelingY } from "@shared/domain/journey-map/layout/curves.ts";
import type { CurvePoint, EmotionBox, JourneyCurve } from "@shared/domain/journey-map/layout/types.ts";
import { type PointerEvent, type RefObject, useEffect, useRef, useState } from "react";
import type { EngagementSession } from "../../platform/store/session.ts";

export interface DraggedPoint {
  readonly curveKey: string;
  readonly stepId: Id;
  readonly value: number;
}

interface FeelingOptions {
  session: EngagementSession;
  emotion: EmotionBox | null;
  /** The map in its own pixels: where its top is and how near it is shown. */
  map: RefObject<HTMLElement | null>;
  zoom: number;
}

/** Dragging a point of a curve: until it is let go nothing is written or laid out anew, only that curve is drawn. */
export function useFeeling({ session, emotion, map, zoom }: FeelingOptions) {
  const [dragged, setDragged] = useState<DraggedPoint | null>(null);
  const live = useRef<DraggedPoint | null>(null);
  const set = (next: DraggedPoint | null) => {
    live.current = next;
    setDragged(next);
  };
  const valueAt = (clientY: number): number => {
    const top = map.current?.getBoundingClientRect().top ?? 0;
    return emotion ? feelingFromY(emotion, (clientY - top) / zoom) : 0;
  };
  useEffect(() => {
    if (!dragged) return;
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      live.current = null;
      setDragged(null);
    };
    window.addEventListener("keydown", cancel, true);
    return () => window.removeEventListener("keydown", cancel, true);
  }, [dragged]);

  const grips = (curve: JourneyCurve, point: CurvePoint, onGrip: () => void) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.stopPropagation();
      if (event.button !== 0) return;
      onGrip();
      if (session.readOnly) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      set({ curveKey: curve.key, stepId: point.stepId, value: point.value });
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const held = live.current;
      if (!held) return;
      const value = valueAt(event.clientY);
      if (value !== held.value) set({ ...held, value });
    },
    onPointerUp: () => {
      const held = live.current;
      set(null);
      if (!held || held.value === point.value) return;
      session.run(setFeeling, {
        stepId: held.stepId,
        segmentId: curve.voice.segmentId,
        feeling: held.value,
      });
    },
    onPointerCancel: () => set(null),
  });
  return { dragged, grips, valueAt };
}

/** The curve with its point where the pointer has it. */
export function draggedCurve(
  curve: JourneyCurve,
  dragged: DraggedPoint | null,
  emotion: EmotionBox,
): JourneyCurve {
  if (dragged?.curveKey !== curve.key) return curve;
  const { stepId, value } = dragged;
  const points = curve.points.map((point) =>
    point.stepId === stepId ? { ...point, value, y: feelingY(emotion, value), inherited: false } : point,
  );
  return { ...curve, points };
}
