import { lengthenItem } from "@shared/domain/schedule/commands/lengthen-item.ts";
import { placeItem } from "@shared/domain/schedule/commands/place-item.ts";
import type { ScheduleRow } from "@shared/domain/schedule/drawn-schedule.ts";
import { civilOf, type WorkDays } from "@shared/domain/schedule/work-days.ts";
import { type PointerEvent, useEffect, useState } from "react";
import type { EngagementSession } from "../../platform/store/session.ts";
import { useTelling } from "../../ui/refusal.ts";

interface Pulled {
  readonly part: "whole" | "end";
  readonly fromX: number;
  /** Days away from where it was. */
  readonly by: number;
}

/** Pixels from an edge at which more time comes into view, and how much with each move there. */
const EDGE = 32;
const STEP = 16;

/** Scrolls where the pointer comes near to an edge of what is in view; gives by how much. */
function scrollAtEdge(event: PointerEvent): number {
  const scroller = event.currentTarget.closest<HTMLElement>(".schedule-bars");
  if (!scroller) return 0;
  const { left, right } = scroller.getBoundingClientRect();
  const before = scroller.scrollLeft;
  if (event.clientX > right - EDGE) scroller.scrollLeft += STEP;
  else if (event.clientX < left + EDGE) scroller.scrollLeft -= STEP;
  return scroller.scrollLeft - before;
}

/** A bar that is pulled with the pointer: the whole of it, or its end. One edit when it is let go; Escape leaves it where it was. */
export function usePull(session: EngagementSession, row: ScheduleRow, days: WorkDays, perDay: number) {
  const [pulled, setPulled] = useState<Pulled | null>(null);
  const telling = useTelling();
  const isPulled = pulled !== null;
  useEffect(() => {
    if (!isPulled) return;
    const leave = (event: KeyboardEvent) => {
      if (event.key === "Escape") setPulled(null);
    };
    window.addEventListener("keydown", leave, true);
    return () => window.removeEventListener("keydown", leave, true);
  }, [isPulled]);

  const begin = (part: Pulled["part"]) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || session.readOnly || row.first === null) return;
    event.stopPropagation();
    // The bar itself, also where its end is pulled: it hears the rest once.
    (event.currentTarget.closest<HTMLElement>("[data-bar]") ?? event.currentTarget).setPointerCapture(
      event.pointerId,
    );
    setPulled({ part, fromX: event.clientX, by: 0 });
  };
  const move = (event: PointerEvent) => {
    if (!pulled) return;
    const fromX = pulled.fromX - scrollAtEdge(event);
    const by = Math.round((event.clientX - fromX) / perDay);
    if (by !== pulled.by || fromX !== pulled.fromX) setPulled({ ...pulled, fromX, by });
  };
  const end = () => {
    setPulled(null);
    if (!pulled || pulled.by === 0 || row.first === null || row.last === null) return;
    const { first, last } = row;
    telling(() => {
      if (pulled.part === "whole") session.run(placeItem, { id: row.id, date: civilOf(first + pulled.by) });
      else {
        const workdays = Math.max(1, days.countOf(last + pulled.by + 1) - days.countOf(first));
        session.run(lengthenItem, { id: row.id, workdays });
      }
    });
  };
  const by = pulled?.by ?? 0;
  const shown =
    row.first === null || row.last === null || !pulled
      ? row
      : pulled.part === "whole"
        ? { ...row, first: row.first + by, last: row.last + by }
        : { ...row, last: Math.max(row.first, row.last + by) };
  return { shown, isPulled, begin, move, end, leave: () => setPulled(null) };
}
