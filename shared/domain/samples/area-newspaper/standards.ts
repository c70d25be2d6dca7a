import { orderKeys } from "@shared/base/order.ts";
import type { Calendar, ServicePromise, Standard } from "../../standard/records.ts";
import { DAY, HOUR } from "./blueprint-table.ts";
import { REFUND_LOG } from "./refund-log.ts";
import { valueId } from "./strategy.ts";
import { type TouchPointKey, touchPointId } from "./touch-points.ts";

export const DESK_HOURS = "calendar.desk";
/** A working day of the desk, in minutes of its calendar. */
const WORKING_DAY = 8 * HOUR;

const calendars: readonly Calendar[] = [
  {
    id: DESK_HOURS,
    type: "calendar",
    name: "Desk hours, Monday to Friday 9 to 17",
    hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 9 * HOUR, to: 17 * HOUR })),
    closedDates: ["2026-12-25", "2027-01-01"],
    order: "a0",
  },
];

const counted = (
  key: string,
  ...periods: readonly (readonly [period: string, met: number, breached: number, overdue?: number])[]
): Standard["counts"] =>
  periods.map(([period, met, breached, overdue = 0], index) => ({
    id: `count.${key}-${index}`,
    period,
    met,
    breached,
    overdue,
    median: null,
    p90: null,
  }));

type StandardFields = Partial<Omit<Standard, "id" | "type" | "order">> & Pick<Standard, "name" | "measure">;

const STANDARDS: readonly (readonly [key: string, StandardFields])[] = [
  [
    "quote-same-day",
    {
      name: "Quotes are sent on the same working day",
      touchPointId: touchPointId("receiving-quote"),
      measure: "From asking for the rate to the quote by e-mail",
      share: 0.95,
      limit: WORKING_DAY,
      calendarId: DESK_HOURS,
      owner: "Front desk",
      valueIds: [valueId("prompt")],
      measuredBy: "counts",
      counts: counted("quote-same-day", ["August 2026", 204, 4], ["September 2026", 199, 5]),
    },
  ],
  [
    "quote-right",
    {
      name: "Quotes name the price in force",
      touchPointId: touchPointId("receiving-quote"),
      measure: "Quotes that the rate desk checked against the list in force",
      share: 0.98,
      owner: "Commercial director",
      valueIds: [valueId("truthful")],
      measuredBy: "counts",
      counts: counted("quote-right", ["August 2026", 128, 80], ["September 2026", 127, 77]),
    },
  ],
  [
    "refund-three-weeks",
    {
      name: "Refunds are paid within three weeks",
      touchPointId: touchPointId("getting-money"),
      measure: "From asking for the refund to the money on the account",
      share: 0.9,
      limit: 21 * DAY,
      owner: "Accounts",
      valueIds: [],
      measuredBy: "log",
      eventLogId: REFUND_LOG,
      fromActivity: "Refund asked for",
      toActivity: "Money received",
    },
  ],
  [
    "dispute-answer",
    {
      name: "Disputes are answered within ten working days",
      touchPointId: touchPointId("disputing"),
      measure: "From the letter's stamp to the reply",
      share: 0.9,
      limit: 10 * WORKING_DAY,
      calendarId: DESK_HOURS,
      owner: "Rate desk",
      valueIds: [valueId("truthful")],
      measuredBy: "counts",
      counts: counted("dispute-answer", ["August and September 2026", 88, 9, 2]),
    },
  ],
  [
    "printed-as-booked",
    {
      name: "In print on the day that was booked",
      touchPointId: touchPointId("seeing-printed"),
      measure: "Advertisements in the issue that was booked",
      share: 0.98,
      owner: "Production",
      valueIds: [valueId("truthful")],
      measuredBy: "counts",
      counts: counted("printed-as-booked", ["July to September 2026", 1391, 12]),
    },
  ],
  [
    "proof-next-day",
    {
      name: "A proof within one working day",
      touchPointId: touchPointId("seeing-proof"),
      measure: "From the artwork to the proof by e-mail",
      share: 0.9,
      limit: WORKING_DAY,
      calendarId: DESK_HOURS,
      owner: "Studio",
      valueIds: [valueId("prompt")],
      measuredBy: "counts",
      counts: counted("proof-next-day", ["September 2026", 173, 6]),
    },
  ],
  [
    "forms-reach-rate-desk",
    {
      kind: "service-level",
      name: "Refund forms reach the rate desk within one working day",
      stepId: "refund.hand-over",
      fromRole: "Front desk",
      toRole: "Rate desk",
      measure: "From the form's stamp to the rate desk's",
      share: 0.9,
      limit: WORKING_DAY,
      calendarId: DESK_HOURS,
      owner: "Front desk",
      measuredBy: "nothing",
    },
  ],
];

type PromiseRow = readonly [
  key: string,
  text: string,
  saidAt: string,
  touchPoint: TouchPointKey,
  standard: string | null,
  limit: number | null,
  owner: string,
];

const PROMISES: readonly PromiseRow[] = [
  [
    "three-weeks",
    "Refunds are paid after three weeks",
    "Terms, page 4, and the refund form",
    "getting-money",
    "refund-three-weeks",
    21 * DAY,
    "Accounts",
  ],
  [
    "ten-days",
    "A reply within ten working days",
    "Second invoice",
    "disputing",
    "dispute-answer",
    10 * WORKING_DAY,
    "Rate desk",
  ],
  [
    "quote-same-day",
    "A quote on the same working day",
    "Website, rate card",
    "receiving-quote",
    "quote-same-day",
    WORKING_DAY,
    "Front desk",
  ],
  [
    "proof",
    "A proof within one working day",
    "Booking confirmation",
    "seeing-proof",
    "proof-next-day",
    WORKING_DAY,
    "Studio",
  ],
  [
    "printed",
    "In print on the day that was booked",
    "Booking confirmation",
    "seeing-printed",
    "printed-as-booked",
    null,
    "Production",
  ],
  [
    "call-back",
    "Somebody calls you back today",
    "By phone, whoever answers",
    "hearing-where",
    null,
    WORKING_DAY,
    "Front desk",
  ],
];

/** What clients and departments can count on, what they are told, and how it was kept in 2026. */
export function standardRecords(): (Calendar | Standard | ServicePromise)[] {
  const standardOrders = orderKeys(STANDARDS.length);
  const promiseOrders = orderKeys(PROMISES.length);
  const standards = STANDARDS.map(
    ([key, fields], index): Standard => ({
      id: standardId(key),
      type: "standard",
      kind: "standard",
      touchPointId: null,
      stepId: null,
      fromRole: "",
      toRole: "",
      share: null,
      limit: null,
      calendarId: null,
      owner: "",
      valueIds: [],
      measuredBy: "nothing",
      eventLogId: null,
      fromActivity: "",
      toActivity: "",
      pausingActivities: [],
      measured: null,
      counts: [],
      order: standardOrders[index] ?? "a0",
      ...fields,
    }),
  );
  const promises = PROMISES.map(
    ([key, text, saidAt, touchPoint, standard, limit, owner], index): ServicePromise => ({
      id: promiseId(key),
      type: "promise",
      text,
      saidAt,
      touchPointId: touchPointId(touchPoint),
      standardId: standard === null ? null : standardId(standard),
      limit,
      calendarId: limit === null || limit === 21 * DAY ? null : DESK_HOURS,
      owner,
      eventLogId: null,
      fromActivity: "",
      toActivity: "",
      pausingActivities: [],
      measured: null,
      order: promiseOrders[index] ?? "a0",
    }),
  );
  return [...calendars, ...standards, ...promises];
}

export const standardId = (key: string): string => `standard.${key}`;
export const promiseId = (key: string): string => `promise.${key}`;
