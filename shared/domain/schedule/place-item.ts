import type { Id } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import type { Draft } from "../core/draft.ts";
import { dateFields, daysFrom, itemOf, type ScheduleItem } from "./items.ts";
import { scheduleMessages as words } from "./messages.ts";
import { type WorkDays, workDaysOf } from "./work-days.ts";

/** The item with the days of the draft; throws a UserError for what is no part of a schedule. */
export function neededItem(draft: Draft, id: Id): { item: ScheduleItem; days: WorkDays } {
  const days = workDaysOf(draft);
  const item = itemOf(draft, id, days);
  if (!item) throw new UserError(words.notScheduled);
  return { item, days };
}

/** Writes the days of an item into its own record: there is one truth of them. */
export function writeDays(
  draft: Draft,
  { id, type, kind }: ScheduleItem,
  between: { readonly first: number; readonly last: number },
): void {
  draft.update(type, id, dateFields(kind, between));
}

/** Lets an item begin at this count of work days, as long as it is. */
export function placeAt(draft: Draft, item: ScheduleItem, start: number, days: WorkDays): void {
  writeDays(draft, item, daysFrom(item, start, days));
}

/** So many work days later, or earlier below 0; from a closed day the next open one on that side is one of them. */
export function startAfterMove(item: ScheduleItem, by: number, days: WorkDays): number {
  if (item.start === null || item.first === null) throw new UserError(words.noDay);
  if (days.isWorkDay(item.first)) return item.start + by;
  const isAtEvening = item.kind === "milestone" || item.kind === "training";
  if (isAtEvening) return item.start + (by < 0 ? by + 1 : by);
  return item.start + (by > 0 ? by - 1 : by);
}
