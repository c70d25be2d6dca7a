import type {
  Arrivals,
  Distribution,
  Pool,
  ServiceModel,
  ServiceStep,
  Target,
  WeekHours,
} from "@shared/simulation/service-model.ts";

/** A step without work, wait or pool that ends the journey, except for what is said. */
export function aStep(id: string, given: Partial<ServiceStep> = {}): ServiceStep {
  return {
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
    ...given,
  };
}

/** Round the clock, first come first served, without shrinkage or cost, except for what is said. */
export function aPool(id: string, heads: number, given: Partial<Pool> = {}): Pool {
  return {
    id,
    name: `Pool ${id}`,
    heads,
    shrinkage: 0,
    hours: null,
    costPerHour: 0,
    discipline: "first-come",
    ...given,
  };
}

export const fixed = (value: number): Distribution => ({ kind: "fixed", value });
export const exponential = (mean: number): Distribution => ({ kind: "exponential", mean });
/** Clients per minute at every hour. */
export const perMinute = (rate: number): Arrivals => ({
  kind: "rate",
  perHour: Array.from({ length: 168 }, () => 60 * rate),
});
/** Clients per hour from Monday to Friday between two hours, else none. */
export const openHours = (perHour: number, from: number, to: number): Arrivals => ({
  kind: "rate",
  perHour: Array.from({ length: 168 }, (_, hour) =>
    hour < 120 && hour % 24 >= from && hour % 24 < to ? perHour : 0,
  ),
});
export const arrivingAt = (...moments: number[]): Arrivals => ({ kind: "replay", moments, period: 0 });

/** Starts at the first step. */
export function aService(
  steps: readonly ServiceStep[],
  pools: readonly Pool[],
  arrivals: Arrivals,
  given: Partial<ServiceModel> = {},
): ServiceModel {
  return {
    startId: steps[0]?.id ?? "",
    steps,
    pools,
    segments: [],
    arrivals,
    targets: [],
    touchPointSteps: [],
    ...given,
  };
}

/** One pool that serves one step. */
export const aQueue = (arrivals: Arrivals, heads: number, work: Distribution): ServiceModel =>
  aService([aStep("serve", { poolId: "desk", work })], [aPool("desk", heads)], arrivals);

/** Monday to Friday. */
export const weekdays = (
  fromHour: number,
  toHour: number,
  closedDays: readonly number[] = [],
): WeekHours => ({
  spans: [0, 1, 2, 3, 4].map((weekday) => ({ weekday, from: 60 * fromHour, to: 60 * toHour })),
  closedDays,
});

export function aTarget(id: string, limit: number, given: Partial<Target> = {}): Target {
  return {
    id,
    name: `Target ${id}`,
    fromStepId: null,
    toStepId: null,
    limit,
    share: null,
    hours: null,
    clock: "client",
    ...given,
  };
}
