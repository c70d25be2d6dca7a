import type { Id } from "@shared/base/ids.ts";
import { lengthenItem } from "@shared/domain/schedule/commands/lengthen-item.ts";
import { moveItem } from "@shared/domain/schedule/commands/move-item.ts";
import type { ScheduleRow } from "@shared/domain/schedule/drawn-schedule.ts";
import type { WorkDays } from "@shared/domain/schedule/work-days.ts";
import type { KeyboardEvent } from "react";
import type { EngagementSession } from "../../platform/store/session.ts";

interface BarKeys {
  session: EngagementSession;
  row: ScheduleRow;
  days: WorkDays;
  /** Runs what may be refused. */
  telling(act: () => void): void;
  /** The bar so many rows further down. */
  go(by: number): void;
  open(id: Id): void;
}

/** Work days of a usual week. */
const weekOf = ({ calendar }: WorkDays): number =>
  calendar ? new Set(calendar.hours.map(({ weekday }) => weekday)).size : 5;

/** The keys of a bar: arrows move it in time, or go to the next one. */
export function pressBarKey(event: KeyboardEvent, { session, row, days, telling, go, open }: BarKeys): void {
  const side = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  if (event.ctrlKey || event.metaKey) return;
  if (side !== 0) {
    event.preventDefault();
    event.stopPropagation();
    if (session.readOnly) return;
    const by = side * (event.shiftKey ? weekOf(days) : 1);
    if (event.altKey)
      telling(() => session.run(lengthenItem, { id: row.id, workdays: Math.max(1, row.length + by) }));
    else if (row.isDated) telling(() => session.run(moveItem, { id: row.id, workdays: by }));
  } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    go(event.key === "ArrowDown" ? 1 : -1);
  } else if (event.key === "Enter") {
    event.preventDefault();
    open(row.id);
  }
}
