import type { ServiceModel, ServiceStep } from "../service-model.ts";
import type { ArrivalFigures } from "./arrival-figures.ts";
import { momentsOfTime } from "./distribution-moments.ts";
import type { Network } from "./network.ts";
import { type PoolClock, type PoolDelay, poolClock, poolDelay } from "./pool-delay.ts";
import { approvalsPerVisit, type PoolLoad } from "./pool-load.ts";
import { HOURS_PER_WEEK, openMinutesByHour, shiftedHours } from "./week-hours.ts";

/** At which hours of the week cases come to the steps, and what the pools add. */
export interface WeekFlow {
  /** By id; none for a pool to which no work comes. */
  readonly delays: ReadonlyMap<string, PoolDelay>;
  /** Per step: the share of its unstaffed waits that begin in each hour. */
  readonly waitStart: readonly Float64Array[];
}

/** Sweeps after which loops have settled, or nearly so: each sweep carries the hours one step further. */
const MOST_SWEEPS = 60;
/** Share of an hour's cases that may still move between hours. */
const SETTLED = 1e-5;

/** Mean times of a step in minutes, and where its wait counts. */
interface StepTimes {
  readonly step: ServiceStep;
  readonly handOff: number;
  readonly work: number;
  readonly approval: number;
  readonly wait: number;
  /** Where the wait has a calendar: the hours, each alike, in which it ends. */
  readonly waitEnds: Float64Array | null;
}

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
  const times = model.steps.map(timesOf);
  const clocks = loads.flatMap((load) => {
    const clock = poolClock(load, arrivals);
    return clock ? [{ load, clock }] : [];
  });
  let entry = model.steps.map(() => arrivals.byHour);
  for (let sweep = 0; ; sweep++) {
    const delays = new Map<string, PoolDelay>();
    for (const { load, clock } of clocks) delays.set(load.pool.id, delayAt(load, clock, entry, times));
    const waitStart = times.map((time, place) => workedHours(time, entry[place] ?? arrivals.byHour, delays));
    const left = times.map((time, place) => waitedHours(time, waitStart[place] ?? arrivals.byHour));
    const next = entryHours(network, left, arrivals);
    if (sweep === MOST_SWEEPS || changeOf(entry, next) < SETTLED) return { delays, waitStart };
    entry = next;
  }
}

function timesOf(step: ServiceStep): StepTimes {
  const open = step.waitHours ? openMinutesByHour(step.waitHours) : null;
  const total = open?.reduce((sum, minutes) => sum + minutes, 0) ?? 0;
  return {
    step,
    handOff: momentsOfTime(step.handOffDelay).mean,
    work: momentsOfTime(step.work).mean,
    approval: momentsOfTime(step.approvalTime).mean * approvalsPerVisit(step),
    wait: momentsOfTime(step.wait).mean,
    waitEnds: open && total > 0 ? open.map((minutes) => minutes / total) : null,
  };
}

/** Each task of the pool weighs as much as its work. */
function delayAt(
  { tasks }: PoolLoad,
  clock: PoolClock,
  entry: readonly Float64Array[],
  times: readonly StepTimes[],
): PoolDelay {
  const whole = tasks.reduce((sum, { perCase, mean }) => sum + perCase * mean, 0);
  const arriving = new Float64Array(HOURS_PER_WEEK);
  for (const { step, kind, perCase, mean } of tasks) {
    const time = times[step];
    const delay = (time?.handOff ?? 0) + (kind === "approval" ? (time?.work ?? 0) : 0);
    addHours(arriving, shiftedHours(entry[step] ?? arriving, delay), (perCase * mean) / whole);
  }
  return poolDelay(clock, arriving);
}

function workedHours(
  { step, handOff, work, approval }: StepTimes,
  entry: Float64Array,
  delays: ReadonlyMap<string, PoolDelay>,
): Float64Array {
  let hours = shiftedHours(entry, handOff);
  if (work > 0) hours = throughPool(step.poolId, hours, work, delays);
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
const waitedHours = ({ wait, waitEnds }: StepTimes, hours: Float64Array): Float64Array =>
  wait === 0 ? hours : (waitEnds ?? shiftedHours(hours, wait));

function entryHours(
  { start, routing, visits }: Network,
  left: readonly Float64Array[],
  arrivals: ArrivalFigures,
): Float64Array[] {
  const { n, flows } = routing;
  return left.map((_, to) => {
    const hours = new Float64Array(HOURS_PER_WEEK);
    let whole = 0;
    const add = (shares: Float64Array, weight: number) => {
      whole += weight;
      addHours(hours, shares, weight);
    };
    if (to === start) add(arrivals.byHour, 1);
    for (let from = 0; from < n; from++) {
      const weight = (visits[from] ?? 0) * (flows[from * n + to] ?? 0);
      if (weight > 0) add(left[from] ?? hours, weight);
    }
    return whole > 0 ? hours.map((share) => share / whole) : arrivals.byHour;
  });
}

function addHours(sum: Float64Array, added: Float64Array, weight: number): void {
  for (let hour = 0; hour < HOURS_PER_WEEK; hour++)
    sum[hour] = (sum[hour] ?? 0) + weight * (added[hour] ?? 0);
}

function changeOf(before: readonly Float64Array[], after: readonly Float64Array[]): number {
  let most = 0;
  for (const [step, hours] of after.entries()) {
    for (let hour = 0; hour < HOURS_PER_WEEK; hour++) {
      most = Math.max(most, Math.abs((hours[hour] ?? 0) - (before[step]?.[hour] ?? 0)));
    }
  }
  return most;
}
