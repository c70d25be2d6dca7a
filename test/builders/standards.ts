import type { Calendar, CountedPeriod, ServicePromise, Standard } from "@shared/domain/standard/records.ts";

const UNTIMED = {
  calendarId: null,
  eventLogId: null,
  fromActivity: "",
  toActivity: "",
  pausingActivities: [],
  measured: null,
  touchPointId: null,
  owner: "",
  order: "a0",
};

/** A standard with nothing but what is given. */
export const plainStandard = (fields: Partial<Standard> = {}): Standard => ({
  ...UNTIMED,
  id: "standard",
  type: "standard",
  kind: "standard",
  name: "Calls back",
  stepId: null,
  fromRole: "",
  toRole: "",
  measure: "",
  share: null,
  limit: null,
  valueIds: [],
  measuredBy: "nothing",
  counts: [],
  ...fields,
});

/** One that is measured by its log. */
export const timedStandard = (fields: Partial<Standard>): Standard =>
  plainStandard({ measuredBy: "log", ...fields });

export const counted = (met: number, breached: number, more: Partial<CountedPeriod> = {}): CountedPeriod => ({
  id: `period-${met}-${breached}`,
  period: "March",
  met,
  breached,
  overdue: 0,
  median: null,
  p90: null,
  ...more,
});

export const plainPromise = (fields: Partial<ServicePromise> = {}): ServicePromise => ({
  ...UNTIMED,
  id: "promise",
  type: "promise",
  text: "We call back the same day",
  saidAt: "",
  standardId: null,
  limit: null,
  ...fields,
});

/** Monday to Friday, 9 to 17. */
export const officeHours = (fields: Partial<Calendar> = {}): Calendar => ({
  id: "office",
  type: "calendar",
  name: "Office hours",
  hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 540, to: 1020 })),
  closedDates: [],
  order: "a0",
  ...fields,
});
