import type { ScheduleRow } from "@shared/domain/schedule/drawn-schedule.ts";
import { MARK } from "@shared/domain/schedule/picture/marks.ts";
import { weekdayOf } from "@shared/domain/schedule/work-days.ts";

export const ZOOMS = ["day", "week", "month"] as const;
export type Zoom = (typeof ZOOMS)[number];

const PIXELS_PER_DAY: Readonly<Record<Zoom, number>> = { day: 26, week: 10, month: 3.2 };
/** Days before the first and after the last item, so that both can be pulled further. */
const BEFORE = 14;
const AFTER = 70;
/** Pixels that the bars usually have. */
const USUAL_ROOM = 800;
/** A plan of decades is drawn closer together. */
const MOST_PIXELS = 24_000;

/** Where days lie from left to right, in pixels. */
export interface TimeScale {
  readonly zoom: Zoom;
  /** First and last day that is drawn, since 1970. */
  readonly from: number;
  readonly to: number;
  readonly perDay: number;
  readonly width: number;
  x(day: number): number;
}

export function timeScale(rows: readonly ScheduleRow[], today: number, zoom: Zoom, by: number): TimeScale {
  const days = rows.flatMap(({ first, last, latest }) => [first, last, latest].filter((day) => day !== null));
  const least = (days.length > 0 ? Math.min(...days) : today) - BEFORE;
  // Weeks are drawn whole, from their Monday.
  const from = least - weekdayOf(least) + 1;
  const to = (days.length > 0 ? Math.max(...days) : today) + AFTER;
  const perDay = Math.min(PIXELS_PER_DAY[zoom] * by, MOST_PIXELS / (to - from + 1));
  return { zoom, from, to, perDay, width: (to - from + 1) * perDay, x: (day) => (day - from) * perDay };
}

/** Weeks where the whole has room on a usual screen, else months. */
export function zoomFor(rows: readonly ScheduleRow[]): Zoom {
  const days = rows.flatMap(({ first, last }) => [first, last].filter((day) => day !== null));
  const span = days.length === 0 ? 0 : Math.max(...days) - Math.min(...days);
  return span * PIXELS_PER_DAY.week > USUAL_ROOM ? "month" : "week";
}

/** Left edge and width of a row's bar or mark; null while it has no place. */
export function placeOf(
  { first, last, length, kind }: Pick<ScheduleRow, "first" | "last" | "length" | "kind">,
  scale: TimeScale,
): { readonly left: number; readonly width: number } | null {
  if (first === null || last === null) return null;
  if (length > 0) return { left: scale.x(first), width: Math.max(4, scale.x(last + 1) - scale.x(first)) };
  // A wave is there in the morning, what is to be over by a day in its evening.
  return { left: scale.x(kind === "wave" ? first : last + 1) - MARK, width: 2 * MARK };
}
