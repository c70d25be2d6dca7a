import type { Id } from "@shared/base/ids.ts";
import { byOrder, orderAfterLast } from "@shared/base/order.ts";
import type { Draft } from "../core/draft.ts";
import type { Objective } from "./objective.ts";
import { OFFICE_HOURS } from "./office-hours.ts";
import type { Calendar } from "./records.ts";

/** The calendar that a time speaks of: the one chosen; for working time else the first there is, else new office hours. */
export function calendarFor(draft: Draft, calendarId: Id | null, { isWorking }: Objective): Calendar | null {
  const own = draft.get("calendar", calendarId);
  if (own || !isWorking) return own ?? null;
  const [first] = draft.all("calendar").sort(byOrder);
  return first ?? draft.create("calendar", { ...OFFICE_HOURS, order: orderAfterLast([]) });
}
