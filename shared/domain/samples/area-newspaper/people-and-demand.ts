import { orderKeys } from "@shared/base/order.ts";
import type { Demand, ResourcePool } from "../../simulation/records.ts";
import { BOOKING_JOURNEY } from "./booking-as-is.ts";
import { segments } from "./engagement.ts";
import { REFUND_JOURNEY } from "./refund-as-is.ts";
import { DESK_HOURS } from "./standards.ts";

type PoolRow = readonly [
  key: string,
  role: string,
  heads: number,
  shrinkage: number,
  calendarId: string | null,
  source: ResourcePool["source"],
];

/** Heads are of the duty rosters of October 2026; editor and publisher sign in the evening and at weekends, too. */
const POOLS: readonly PoolRow[] = [
  ["front-desk", "Front desk", 6, 0.25, DESK_HOURS, "measured"],
  ["rate-desk", "Rate desk", 2, 0.3, DESK_HOURS, "measured"],
  ["editor", "Editor", 1, 0.8, null, "estimated"],
  ["publisher", "Publisher", 1, 0.9, null, "estimated"],
  ["accounts", "Accounts", 2, 0.4, DESK_HOURS, "measured"],
  ["cashier", "Cashier", 1, 0.3, DESK_HOURS, "estimated"],
  ["studio", "Studio", 3, 0.2, DESK_HOURS, "measured"],
  ["production", "Production", 4, 0.5, DESK_HOURS, "estimated"],
];

const orders = orderKeys(POOLS.length);
const pools = POOLS.map(
  ([key, role, heads, shrinkage, calendarId, source], index): ResourcePool => ({
    id: `pool.${key}`,
    type: "resourcePool",
    name: role,
    role,
    heads,
    shrinkage,
    calendarId,
    // The cost of a step is its people's already.
    costPerHour: null,
    room: null,
    source,
    order: orders[index] ?? "a0",
  }),
);

/** Mondays are the busiest; the counters open from 9 to 17. */
const WEEKDAYS = [26, 20, 18, 19, 17, 0, 0];
const HOURS = Array.from({ length: 24 }, (_, hour) => (hour < 9 || hour >= 17 ? 0 : hour === 12 ? 0.5 : 1));

const demand = (key: string, journeyId: string, arrivalsPerWeek: number): Demand => ({
  id: `demand.${key}`,
  type: "demand",
  journeyId,
  arrivalsPerWeek,
  weekdayShares: WEEKDAYS,
  hourShares: HOURS,
  source: "measured",
  patience: null,
  segments: segments.map(({ id, share }) => ({ segmentId: id, share: share ?? 0, priority: 0 })),
  startDate: "2026-11-02",
  horizonWeeks: 26,
  warmUpWeeks: "auto",
  seed: 2026,
  confidence: 0.95,
});

/** Who works, who comes: 900 refunds in nine months, and as many advertisements as were printed in a quarter. */
export const peopleAndDemand: readonly (ResourcePool | Demand)[] = [
  ...pools,
  demand("booking", BOOKING_JOURNEY, 108),
  demand("refund", REFUND_JOURNEY, 23),
];
