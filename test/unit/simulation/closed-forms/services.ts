import type {
  Arrivals,
  Pool,
  ServiceModel,
  ServiceStep,
  WeekHours,
} from "@shared/simulation/service-model.ts";

export const step = (id: string, more: Partial<ServiceStep> = {}): ServiceStep => ({
  id,
  name: `Step ${id}`,
  poolId: null,
  work: null,
  wait: null,
  waitHours: null,
  clientWait: false,
  approvals: 0,
  approvalReturn: 0,
  approvalTime: null,
  approverPoolId: null,
  handOffDelay: null,
  batch: 1,
  reworkFactor: 1,
  mostVisits: 0,
  costPerVisit: 0,
  patience: null,
  split: "exclusive",
  next: [],
  join: 1,
  ...more,
});

export const to = (...targets: (string | [string, number])[]): ServiceStep["next"] =>
  targets.map((target) =>
    typeof target === "string" ? { to: target, probability: 1 } : { to: target[0], probability: target[1] },
  );

export const pool = (id: string, heads: number, more: Partial<Pool> = {}): Pool => ({
  id,
  name: `Pool ${id}`,
  heads,
  shrinkage: 0,
  hours: null,
  costPerHour: 0,
  discipline: "first-come",
  ...more,
});

export const perHour = (rate: number): Arrivals => ({
  kind: "rate",
  perHour: Array.from({ length: 168 }, () => rate),
});

/** Monday to Friday. */
export const officeHours = (from: number, until: number): WeekHours => ({
  spans: [0, 1, 2, 3, 4].map((weekday) => ({ weekday, from: from * 60, to: until * 60 })),
  closedDays: [],
});

export const service = (steps: readonly ServiceStep[], more: Partial<ServiceModel> = {}): ServiceModel => ({
  startId: steps[0]?.id ?? "",
  steps,
  pools: [],
  segments: [],
  arrivals: perHour(1),
  targets: [],
  touchPointSteps: [],
  ...more,
});
