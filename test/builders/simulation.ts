import type { Demand, ResourcePool } from "@shared/domain/simulation/records.ts";
import { OFFICE_HOURS } from "@shared/domain/standard/office-hours.ts";
import type { Calendar } from "@shared/domain/standard/records.ts";

/** One person, round the clock. */
export const pool = (name: string, fields: Partial<ResourcePool> = {}): ResourcePool => ({
  id: `pool-${name}`,
  type: "resourcePool",
  name,
  role: "",
  heads: 1,
  shrinkage: 0,
  calendarId: null,
  costPerHour: null,
  room: null,
  source: "estimated",
  order: "a0",
  ...fields,
});

/** Ten clients a week, Monday to Friday from 9 to 17. */
export const demand = (journeyId: string, fields: Partial<Demand> = {}): Demand => ({
  id: `demand-${journeyId}`,
  type: "demand",
  journeyId,
  arrivalsPerWeek: 10,
  weekdayShares: [1, 1, 1, 1, 1, 0, 0],
  hourShares: Array.from({ length: 24 }, (_, hour) => (hour >= 9 && hour < 17 ? 1 : 0)),
  source: "measured",
  patience: null,
  segments: [],
  startDate: "",
  horizonWeeks: 13,
  warmUpWeeks: "auto",
  seed: 1,
  confidence: 0.95,
  ...fields,
});

/** Monday to Friday from 9 to 17: 40 hours. */
export const weekOfOffice = (): Calendar => ({
  ...OFFICE_HOURS,
  id: "office",
  type: "calendar",
  order: "a0",
});
