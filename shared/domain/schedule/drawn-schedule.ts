import type { Id } from "@shared/base/ids.ts";
import type { Conflict } from "./conflicts.ts";
import { daysWithin, type ItemKind, type ScheduleItem } from "./items.ts";
import type { Schedule } from "./schedule.ts";

/** A row of the schedule as it is drawn: plain data, days since 1970. */
export interface ScheduleRow {
  readonly id: Id;
  readonly kind: ItemKind;
  readonly name: string;
  readonly shortName: string;
  readonly owner: string;
  /** Null where neither its own days nor what comes before it says when. */
  readonly first: number | null;
  readonly last: number | null;
  /** Whether these days are its own; else they are the earliest that what comes before it allows. */
  readonly isDated: boolean;
  readonly length: number;
  readonly done: boolean;
  /** Work days that it can slip before all ends later; null where that cannot be told. */
  readonly slack: number | null;
  /** The last day of it that does not move the end of all; null where it cannot slip, or that cannot be told. */
  readonly latest: number | null;
}

export interface ScheduleLink {
  readonly predecessorId: Id;
  readonly successorId: Id;
  readonly dependencyId: Id;
  /** Both ends leave no slack, and one drives the other. */
  readonly isCritical: boolean;
  readonly isConflict: boolean;
}

export interface DrawnSchedule {
  readonly rows: readonly ScheduleRow[];
  readonly links: readonly ScheduleLink[];
  /** The day on which the last of all is over. */
  readonly lastDay: number | null;
  readonly conflicts: readonly Conflict[];
  /** "" = Monday to Friday. */
  readonly calendarName: string;
}

export function drawnSchedule(schedule: Schedule): DrawnSchedule {
  const { items, constraints, path, conflicts, days } = schedule;
  const rows = items.map((item) => rowOf(item, schedule));
  const tight = new Set(conflicts.flatMap(({ dependencyId }) => dependencyId ?? []));
  const links = constraints.flatMap(({ predecessorId, successorId, lag, dependencyId }): ScheduleLink[] => {
    if (dependencyId === null) return [];
    const [before, after] = [path.timings.get(predecessorId), path.timings.get(successorId)];
    const isCritical =
      before?.slack === 0 && after?.slack === 0 && before.earliestEnd + lag === after.earliestStart;
    return [{ predecessorId, successorId, dependencyId, isCritical, isConflict: tight.has(dependencyId) }];
  });
  return {
    rows,
    links,
    lastDay: rows.reduce<number | null>(
      (last, row) => (row.last !== null && (last === null || row.last > last) ? row.last : last),
      null,
    ),
    conflicts,
    calendarName: days.calendar?.name ?? "",
  };
}

function rowOf(item: ScheduleItem, { path, days }: Schedule): ScheduleRow {
  const { id, kind, name, shortName, owner, length, done, first, last } = item;
  const timing = path.timings.get(id);
  const earliest = first === null && timing ? daysWithin(item, timing.earliestStart, days) : null;
  return {
    id,
    kind,
    name,
    shortName,
    owner,
    first: first ?? earliest?.first ?? null,
    last: last ?? earliest?.last ?? null,
    isDated: first !== null,
    length,
    done,
    slack: timing?.slack ?? null,
    latest: timing && timing.slack > 0 ? (daysWithin(item, timing.latestStart, days)?.last ?? null) : null,
  };
}
