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

/** Sweeps after which loops, and pools that work at several steps, have settled or nearly so. */
const MOST_SWEEPS = 60;
/** Share of a step's cases that may still move between hours. */
const SETTLED = 1e-4;

/**
 * Carries the hours of arrival through the network: a pool passes cases on when it is their turn in the backlog of its
 * week, anything else after its mean time. Repeated until next to nothing changes any more.
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
  const streams = incomingStreams(network);
  const entry = times.map(() => arrivals.byHour);
  const approvalEntry = entry.slice();
  const left = entry.slice();
  const flows: StepFlow[] = times.map(() => ({ work: null, approval: null, waitStart: arrivals.byHour }));
  for (let sweep = 0; ; sweep++) {
    const pools = new Map<string, PoolState>();
    for (const { load, clock } of clocks) {
      const shares = workShares(load, entry, approvalEntry, times);
      pools.set(load.pool.id, { clock, backlog: poolBacklog(clock, shares) });
    }
    let change = 0;
    // In the order of the flow, so that what one step passes on reaches the next in the same sweep.
    for (const { step, sources } of streams) {
      const time = times[step];
      if (!time) continue;
      const reached = mixedHours(sources, left, arrivals.byHour);
      change = Math.max(change, changeOf(entry[step] ?? reached, reached));
      entry[step] = reached;
      const worked = through(time.step.poolId, shiftedHours(reached, time.handOff), time.work, pools);
      approvalEntry[step] = worked.out;
      const flow = throughApproval(time, worked, pools);
      flows[step] = flow;
      left[step] = waitedHours(time, flow.waitStart);
    }
    if (sweep === MOST_SWEEPS || (sweep > 0 && change < SETTLED)) return flows;
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

function throughApproval(
  { step, reading, approvals }: StepTimes,
  worked: Passed,
  pools: ReadonlyMap<string, PoolState>,
): StepFlow {
  if (approvals === 0) return { work: worked.passage, approval: null, waitStart: worked.out };
  const approved = through(step.approverPoolId, worked.out, reading * approvals, pools);
  return { work: worked.passage, approval: approved.passage, waitStart: approved.out };
}

interface Passed {
  /** Null where no pool does it. */
  readonly passage: Passage | null;
  readonly out: Float64Array;
}

/** A pool that is always open adds its time; of one with hours the hours of turn are those of the end, nearly. */
function through(
  poolId: string | null,
  hours: Float64Array,
  minutes: number,
  pools: ReadonlyMap<string, PoolState>,
): Passed {
  const state = poolId === null ? undefined : pools.get(poolId);
  if (!state) return { passage: null, out: shiftedHours(hours, minutes) };
  const passed = passage(state.clock, state.backlog, hours);
  return {
    passage: passed,
    out: state.clock.isAlwaysOpen ? shiftedHours(passed.out, state.clock.wait + minutes) : passed.out,
  };
}

/** A wait that counts in a calendar ends evenly spread over its open hours. */
const waitedHours = ({ wait, waitClock }: StepTimes, hours: Float64Array): Float64Array =>
  wait === 0 ? hours : (waitClock?.ends ?? shiftedHours(hours, wait));

interface Stream {
  /** −1 = from outside. */
  readonly from: number;
  readonly share: number;
}

/** Where the cases of each step come from; the steps by their distance from the start, those that nobody reaches left out. */
function incomingStreams({ start, routing, visits }: Network): { step: number; sources: Stream[] }[] {
  const { n, flows } = routing;
  const order = new Set([start]);
  for (const from of order) {
    for (let to = 0; to < n; to++) if ((flows[from * n + to] ?? 0) > 0) order.add(to);
  }
  return [...order].map((step) => {
    const sources = step === start ? [{ from: -1, share: 1 }] : [];
    for (let from = 0; from < n; from++) {
      const share = (visits[from] ?? 0) * (flows[from * n + step] ?? 0);
      if (share > 0) sources.push({ from, share });
    }
    return { step, sources };
  });
}

function mixedHours(
  sources: readonly Stream[],
  left: readonly Float64Array[],
  outside: Float64Array,
): Float64Array {
  const whole = sources.reduce((sum, { share }) => sum + share, 0);
  const hours = new Float64Array(HOURS_PER_WEEK);
  for (const { from, share } of sources) addHours(hours, left[from] ?? outside, share / whole);
  return hours;
}

function addHours(sum: Float64Array, added: Float64Array, weight: number): void {
  for (let hour = 0; hour < HOURS_PER_WEEK; hour++)
    sum[hour] = (sum[hour] ?? 0) + weight * (added[hour] ?? 0);
}

function changeOf(before: Float64Array, after: Float64Array): number {
  let change = 0;
  for (let hour = 0; hour < HOURS_PER_WEEK; hour++) {
    change += Math.abs((after[hour] ?? 0) - (before[hour] ?? 0));
  }
  return change / 2;
}
