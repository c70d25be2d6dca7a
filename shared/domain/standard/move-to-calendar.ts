import type { Id } from "@shared/base/ids.ts";
import type { Draft } from "../core/draft.ts";
import { minutesOf, parseObjective } from "./objective.ts";
import type { Calendar, ServicePromise, Standard } from "./records.ts";
import { limitWords } from "./time-words.ts";

/** Counts a limit on another calendar (null = round the clock): what was said stays said, “21 days” are 21 days there. */
export function moveToCalendar(draft: Draft, record: Standard | ServicePromise, calendarId: Id | null): void {
  const [from, to] = [record.calendarId, calendarId].map((id) => draft.get("calendar", id) ?? null);
  const limit = record.limit === null ? null : movedLimit(record.limit, from ?? null, to ?? null);
  draft.update(record.type, record.id, { limit, calendarId });
}

/** Minutes; those of before where the calendar is never open, on which no day has any. */
function movedLimit(limit: number, from: Calendar | null, to: Calendar | null): number {
  const said = parseObjective(limitWords(limit, from));
  return (said && minutesOf(said, to)) || limit;
}
