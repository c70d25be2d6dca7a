import type { ArrivalFigures } from "./arrival-figures.ts";
import type { Backlog } from "./backlog.ts";
import type { Network } from "./network.ts";
import { type Passage, type PoolClock, passage, poolBacklog, poolClock } from "./pool-delay.ts";
import type { PoolLoad } from "./pool-load.ts";
import type { StepTimes } from "./step-times.ts";
import { HOURS_PER_WEEK, shiftedHours } from "./week-hours.ts";

/** How the cases of one step pass, by the hours of the week at which they come. */
export interface StepFlow {
  /** Null where no pool does it. */
  readonly work: Passage | null;
  readonly approval: Passage | null;
  /** Share of the unstaffed waits that begin in each hour. */
  readonly waitStart: Float64Array;
}

interface PoolState {
  readonly clock: PoolClock;
  readonly backlog: Backlog;
}

/** Sweeps after which loops have settled, or nearly so: each sweep carries the hours one step further. */
const MOST_SWEEPS = 60;
/** Share of an hour's cases that may still move between hours. */
const SETTLED = 1e-5;

/**
 * Carries the hours of arrival through the network: a pool passes cases on when it is their turn in the backlog of its
 * week, anything else after its mean time. Repeated until nothing changes any more.
 */
export function weekFlow(
  times: readonly StepTimes[],
  network: Network,
  loads: readonly PoolLoad[],
  variations: readonly number[],
  arrivals: ArrivalFigures,
): StepFlow[] {
  const clocks = loads.flatMap((load, place) => {
    const clock = poolClock(load, arrivals.perWeek, variations[place] ?? 1);
    return clock ? [{ load, clock }] : [];
  });
  let entry = times.map(() => arrivals.byHour);
  let approvalEntry = entry;
  for (let sweep = 0; ; sweep++) {
    const pools = new Map<string, PoolState>();
    for (const { load, clock } of clocks) {
      const shares = workShares(load, entry, approvalEntry, times);
      pools.set(load.pool.id, { clock, backlog: poolBacklog(clock, shares) });
    }
    const worked = times.map((time, step) => throughWork(time, entry[step] ?? arrivals.byHour, pools));
    const flows = times.map((time, step) => throughApproval(time, worked[step], pools, arrivals.byHour));
    const left = times.map((time, step) => waitedHours(time, flows[step]?.waitStart ?? arrivals.byHour));
    const next = entryHours(network, left, arrivals);
    if (sweep === MOST_SWEEPS || changeOf(entry, next) < SETTLED) return flows;
    entry = next;
    approvalEntry = worked.map(({ out }) => out);
  }
}

/** At which hours the work of a pool comes; each task weighs as much as its work. */
function workShares(
  { tasks }: PoolLoad,
  entry: readonly Float64Array[],
  approvalEntry: readonly Float64Array[],
  times: readonly StepTimes[],
): Float64Array {
  const whole = tasks.reduce((sum, { perCase, mean }) => sum + perCase * mean, 0);
  const shares = new Float64Array(HOURS_PER_WEEK);
  for (const { step, kind, perCase, mean } of tasks) {
    const hours =
      kind === "approval"
        ? approvalEntry[step]
        : shiftedHours(entry[step] ?? shares, times[step]?.handOff ?? 0);
    addHours(shares, hours ?? shares, (perCase * mean) / whole);
  }
  return shares;
}

function throughWork(
  { step, handOff, work }: StepTimes,
  entry: Float64Array,
  pools: ReadonlyMap<string, PoolState>,
): { work: Passage | null; out: Float64Array } {
  return through(step.poolId, shiftedHours(entry, handOff), work, pools);
}

function throughApproval(
  { step, reading, approvals }: StepTimes,
  worked: { work: Passage | null; out: Float64Array } | undefined,
  pools: ReadonlyMap<string, PoolState>,
  none: Float64Array,
): StepFlow {
  const work = worked?.work ?? null;
  const waitStart = worked?.out ?? none;
  if (approvals === 0) return { work, approval: null, waitStart };
  const approved = through(step.approverPoolId, waitStart, reading * approvals, pools);
  return { work, approval: approved.work, waitStart: approved.out };
}

/** A pool that is always open adds its time; of one with hours the hours of turn are those of the end, nearly. */
function through(
  poolId: string | null,
  hours: Float64Array,
  minutes: number,
  pools: ReadonlyMap<string, PoolState>,
): { work: Passage | null; out: Float64Array } {
  const state = poolId === null ? undefined : pools.get(poolId);
  if (!state) return { work: null, out: shiftedHours(hours, minutes) };
  const passed = passage(state.clock, state.backlog, hours);
  return {
    work: passed,
    out: state.clock.isAlwaysOpen ? shiftedHours(passed.out, state.clock.wait + minutes) : passed.out,
  };
}

/** A wait that counts in a calendar ends evenly spread over its open hours. */
const waitedHours = ({ wait, waitClock }: StepTimes, hours: Float64Array): Float64Array =>
  wait === 0 ? hours : (waitClock?.ends ?? shiftedHours(hours, wait));

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
