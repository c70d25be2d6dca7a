import type { ServiceModel, ServiceStep } from "../service-model.ts";
import { type ArrivalFigures, arrivalFigures } from "./arrival-figures.ts";
import { momentsOfTime } from "./distribution-moments.ts";
import { leadTimeOf } from "./lead-time.ts";
import { type Network, networkOf } from "./network.ts";
import type { Passage } from "./pool-delay.ts";
import { overloaded, type PoolLoad, poolLoads } from "./pool-load.ts";
import { closedInWait, type StepTimes, timesOf } from "./step-times.ts";
import { streamVariations } from "./stream-variation.ts";
import { type StepFlow, weekFlow } from "./week-flow.ts";
import { MINUTES_PER_WEEK } from "./week-hours.ts";

/** What the time at a step is made of, in minutes per case; the same parts as the simulation tells. */
export interface TimeParts {
  readonly handOff: number;
  /** Waiting until a batch is full. */
  readonly together: number;
  readonly queue: number;
  readonly closed: number;
  readonly work: number;
  /** From asking for an approval to getting it. */
  readonly approval: number;
  readonly wait: number;
  readonly client: number;
}

export interface InstantStep {
  readonly stepId: string;
  /** How often its work is done per case. */
  readonly visits: number;
  readonly parts: TimeParts;
}

export type InstantEstimate =
  | {
      readonly state: "known";
      /** Mean minutes from the arrival to the end. */
      readonly leadTime: number;
      /** There are parallel branches: the longest mean counts, and the true mean of the longest is larger. */
      readonly isLowerBound: boolean;
      readonly steps: readonly InstantStep[];
      readonly loads: readonly PoolLoad[];
    }
  | { readonly state: "overloaded"; readonly pools: readonly PoolLoad[] }
  /** It would take longer than a run: n × n numbers for n steps. */
  | { readonly state: "too-large" }
  /** Room to wait is short somewhere: who finds it full goes away, and no formula of these tells how many. */
  | { readonly state: "turns-away" }
  /** Nobody comes; cases go round, or wait for an opening, without an end; a parallel split comes round to itself before its join. */
  | { readonly state: "no-arrivals" | "no-end" | "split-within-itself" };

/** Steps beyond which the formulas take too long for a slider: 400 of them take about half a second, 1,600 seven. */
const MOST_STEPS = 400;

/**
 * The long-run lead time of a service without a simulation, in about a millisecond, with opening hours in a few: traffic
 * equations, Allen–Cunneen per pool with the streams of Whitt (1983), a fluid queue of the week for opening hours. For
 * sliders, for the check before a run and as a check of plausibility after one, never instead of one: priorities,
 * patience and holidays are left out, and the queues count as independent of each other.
 */
export function instantEstimate(model: ServiceModel): InstantEstimate {
  const arrivals = arrivalFigures(model.arrivals);
  if (arrivals === null) return { state: "no-arrivals" };
  if (model.steps.length > MOST_STEPS) return tooLarge(model);
  const network = networkOf(model);
  const loads = poolLoads(model, network);
  if (network === null || loads === null) return { state: "no-end" };
  const pools = overloaded(loads);
  if (pools.length > 0) return { state: "overloaded", pools };
  if (loads.some(({ pool, utilisation }) => pool.room != null && utilisation > 0))
    return { state: "turns-away" };
  const times = model.steps.map(timesOf);
  const variations = streamVariations(model, network, loads, arrivals.variation);
  const flows = weekFlow(times, network, loads, variations, arrivals);
  const parts = flows.map((flow, place) =>
    partsOf(model, times[place] as StepTimes, place, network, flow, arrivals),
  );
  const stays = Float64Array.from(parts, (part, place) => {
    const entries = entriesOf(network, place);
    return entries > 0 ? Object.values(part).reduce((sum, minutes) => sum + minutes, 0) / entries : 0;
  });
  if (!stays.every(Number.isFinite)) return { state: "no-end" };
  const leadTime = leadTimeOf(model.steps, network, stays);
  if (leadTime === null) return { state: "split-within-itself" };
  return {
    state: "known",
    leadTime,
    isLowerBound: model.steps.some(
      ({ split, next }, place) => split === "parallel" && next.length > 1 && (network.visits[place] ?? 0) > 0,
    ),
    steps: model.steps.map(({ id }, place) => ({
      stepId: id,
      visits: network.visits[place] ?? 0,
      parts: parts[place] as TimeParts,
    })),
    loads,
  };
}

/** Pools that get too much work, and ways without an end, are told of a service of any size. */
function tooLarge(model: ServiceModel): InstantEstimate {
  const loads = poolLoads(model);
  if (loads === null) return { state: "no-end" };
  const pools = overloaded(loads);
  return pools.length > 0 ? { state: "overloaded", pools } : { state: "too-large" };
}

/** Visits that are not made because an approver sent the case back: those that a hand-off or a wait belongs to. */
const entriesOf = ({ visits, routing }: Network, step: number): number =>
  (visits[step] ?? 0) * (1 - (routing.back[step] ?? 0));

function partsOf(
  model: ServiceModel,
  time: StepTimes,
  place: number,
  network: Network,
  { work: pool, approval: approver, waitStart }: StepFlow,
  { perWeek }: ArrivalFigures,
): TimeParts {
  const { step } = time;
  const visits = network.visits[place] ?? 0;
  const first = network.firstVisits[place] ?? 0;
  const entries = entriesOf(network, place);
  const work = time.work * (first + (visits - first) * step.reworkFactor);
  const wait = entries * time.wait;
  const closedWait = entries > 0 ? entries * closedInWait(time, waitStart) : 0;
  // Of a batch each waits on average for half of the others.
  const together = step.batch > 1 && entries > 0 ? ((step.batch - 1) / 2) * (MINUTES_PER_WEEK / perWeek) : 0;
  return {
    handOff: entries * time.handOff,
    together,
    queue: visits * (pool?.queue ?? 0) + entries * burstWait(step, model),
    closed:
      visits * (pool?.closed ?? 0) + work * (pool?.closedPerMinute ?? 0) + (step.clientWait ? 0 : closedWait),
    work,
    approval: visits * approvalOf(time, approver),
    wait: step.clientWait ? 0 : wait,
    client: step.clientWait ? wait + closedWait : 0,
  };
}

/** All approvals of a visit; only the first may have to wait for the opening, for the next is asked for at once. */
function approvalOf({ reading, approvals }: StepTimes, pool: Passage | null): number {
  if (pool === null) return approvals * reading;
  const each = reading * (1 + pool.closedPerMinute) + pool.queue;
  return approvals * each + Math.min(1, approvals) * pool.closed;
}

/** A full batch comes at once: ⌊k/heads⌋ rounds of work lie before the k-th of it, k from 0, where all heads are free. */
function burstWait({ batch, poolId, work }: ServiceStep, { pools }: ServiceModel): number {
  const pool = pools.find(({ id }) => id === poolId);
  if (!pool || batch <= pool.heads) return 0;
  let rounds = 0;
  for (let place = 0; place < batch; place++) rounds += Math.floor(place / pool.heads);
  return ((rounds / batch) * momentsOfTime(work).mean) / (1 - pool.shrinkage);
}
