import type { ServiceModel, ServiceStep } from "../service-model.ts";
import type { ArrivalFigures } from "./arrival-figures.ts";
import { momentsOfTime } from "./distribution-moments.ts";
import type { Network } from "./network.ts";
import { type PoolDelay, poolDelay } from "./pool-delay.ts";
import { approvalsPerVisit, type PoolLoad } from "./pool-load.ts";
import { HOURS_PER_WEEK, openMinutesByHour, shiftedHours } from "./week-hours.ts";

/** At which hours of the week cases come to the steps, and what the pools add. */
export interface WeekFlow {
  readonly delays: ReadonlyMap<string, PoolDelay>;
  /** Per step: the share of its unstaffed waits that begin in each hour. */
  readonly waitStart: readonly Float64Array[];
}

/** Sweeps after which loops have settled, or nearly so: each sweep carries the hours one step further. */
const MOST_SWEEPS = 60;
const SETTLED = 1e-6;

/**
 * Carries the hours of arrival through the network: a pool with hours passes cases on when it has worked them off, anything
 * else after its mean time. Repeated until nothing changes any more.
 */
export function weekFlow(
  model: ServiceModel,
  network: Network,
  loads: readonly PoolLoad[],
  arrivals: ArrivalFigures,
): WeekFlow {
  const { n } = network.routing;
  let entry = Array.from({ length: n }, () => arrivals.byHour);
  for (let sweep = 0; ; sweep++) {
    const delays = new Map(
      loads.map((load) => [load.pool.id, poolDelay(load, arrivals, arrivingHours(load, entry, model))]),
    );
    const waitStart = model.steps.map((step, place) =>
      workedHours(step, entry[place] ?? arrivals.byHour, delays),
    );
    const left = model.steps.map((step, place) => waitedHours(step, waitStart[place] ?? arrivals.byHour));
    const next = entryHours(network, left, arrivals);
    const change = next.reduce(
      (most, hours, step) =>
        hours.reduce((top, share, hour) => Math.max(top, Math.abs(share - (entry[step]?.[hour] ?? 0))), most),
      0,
    );
    if (change < SETTLED || sweep === MOST_SWEEPS) return { delays, waitStart };
    entry = next;
  }
}

/** The hours at which work comes to a pool, each task weighing as much as its work. */
function arrivingHours(
  { tasks }: PoolLoad,
  entry: readonly Float64Array[],
  model: ServiceModel,
): Float64Array {
  const hours = new Float64Array(HOURS_PER_WEEK);
  const whole = tasks.reduce((sum, { perCase, mean }) => sum + perCase * mean, 0);
  for (const { step, kind, perCase, mean } of tasks) {
    const given = model.steps[step];
    const reached = entry[step] ?? hours;
    const delay =
      momentsOfTime(given?.handOffDelay ?? null).mean +
      (kind === "approval" ? momentsOfTime(given?.work ?? null).mean : 0);
    const shifted = shiftedHours(reached, delay);
    for (let hour = 0; hour < HOURS_PER_WEEK; hour++) {
      hours[hour] = (hours[hour] ?? 0) + ((shifted[hour] ?? 0) * perCase * mean) / whole;
    }
  }
  return hours;
}

function workedHours(
  step: ServiceStep,
  entry: Float64Array,
  delays: ReadonlyMap<string, PoolDelay>,
): Float64Array {
  let hours = shiftedHours(entry, momentsOfTime(step.handOffDelay).mean);
  const work = momentsOfTime(step.work).mean;
  if (work > 0) hours = throughPool(step.poolId, hours, work, delays);
  const approval = momentsOfTime(step.approvalTime).mean * approvalsPerVisit(step);
  return approval > 0 ? throughPool(step.approverPoolId, hours, approval, delays) : hours;
}

function throughPool(
  poolId: string | null,
  hours: Float64Array,
  minutes: number,
  delays: ReadonlyMap<string, PoolDelay>,
): Float64Array {
  const delay = poolId === null ? undefined : delays.get(poolId);
  if (!delay) return shiftedHours(hours, minutes);
  return delay.closedPerMinute > 0 ? delay.doneByHour : shiftedHours(hours, delay.queue + minutes);
}

/** A wait that counts in a calendar ends evenly spread over its open hours. */
function waitedHours({ wait, waitHours }: ServiceStep, hours: Float64Array): Float64Array {
  const { mean } = momentsOfTime(wait);
  if (mean === 0) return hours;
  if (waitHours === null) return shiftedHours(hours, mean);
  const open = openMinutesByHour(waitHours);
  const total = open.reduce((sum, minutes) => sum + minutes, 0);
  return total > 0 ? open.map((minutes) => minutes / total) : hours;
}

function entryHours(
  { start, routing, visits }: Network,
  left: readonly Float64Array[],
  arrivals: ArrivalFigures,
): Float64Array[] {
  const { n, flows } = routing;
  return Array.from({ length: n }, (_, to) => {
    const hours = new Float64Array(HOURS_PER_WEEK);
    let whole = 0;
    const add = (shares: Float64Array, weight: number) => {
      whole += weight;
      for (const [hour, share] of shares.entries()) hours[hour] = (hours[hour] ?? 0) + share * weight;
    };
    if (to === start) add(arrivals.byHour, 1);
    for (let from = 0; from < n; from++) {
      const weight = (visits[from] ?? 0) * (flows[from * n + to] ?? 0);
      if (weight > 0) add(left[from] ?? arrivals.byHour, weight);
    }
    return whole > 0 ? hours.map((share) => share / whole) : arrivals.byHour;
  });
}
