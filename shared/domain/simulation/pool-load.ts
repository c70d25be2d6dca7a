import type { Pool, ServiceModel, ServiceStep } from "@shared/simulation/service-model.ts";
import { expectedVisits, meanOf } from "./traffic.ts";

const MINUTES_OF_A_WEEK = 7 * 24 * 60;

/** What a week brings to a pool, and what it can do; minutes of one person. */
export interface PoolLoad {
  readonly pool: Pool;
  readonly work: number;
  readonly capacity: number;
  /** Work over capacity; above 1 the queue grows without end. Infinite where there is work and nobody. */
  readonly utilisation: number;
  /** People that the work takes at the least, with their shrinkage; infinite where nobody is ever there. */
  readonly headsNeeded: number;
}

/** The load of each pool by the traffic equations, before any run; null where a loop is never left. */
export function poolLoads(model: ServiceModel): PoolLoad[] | null {
  const visits = expectedVisits(model);
  if (!visits) return null;
  const arrivals = arrivalsPerWeek(model);
  const rounds = (step: ServiceStep) => Math.min(roundsOf(step), step.mostVisits || Infinity);
  const work = new Map<string, number>();
  const add = (poolId: string | null, minutes: number) => {
    if (poolId !== null) work.set(poolId, (work.get(poolId) ?? 0) + minutes);
  };
  for (const step of model.steps) {
    const weekly = arrivals * (visits.get(step.id) ?? 0);
    add(step.poolId, weekly * workOf(step, (visits.get(step.id) ?? 0) * rounds(step)) * rounds(step));
    add(step.approverPoolId, weekly * signaturesOf(step) * meanOf(step.approvalTime));
  }
  return model.pools.map((pool) => {
    const needed = work.get(pool.id) ?? 0;
    const perHead = openMinutesOf(pool) * (1 - pool.shrinkage);
    const capacity = perHead * pool.heads;
    return {
      pool,
      work: needed,
      capacity,
      utilisation: needed === 0 ? 0 : needed / capacity,
      headsNeeded: needed === 0 ? 0 : needed / perHead,
    };
  });
}

/** Times that a case is worked on until n signatures, each of which sends it back with chance r, are given: (1−r)⁻ⁿ. */
const roundsOf = ({ approvals, approvalReturn }: ServiceStep): number => (1 - approvalReturn) ** -approvals;

/** Signatures asked for until all are given: of each round those up to the first refusal, (1−qⁿ)/(1−q)·q⁻ⁿ with q = 1 − r. */
function signaturesOf({ approvals, approvalReturn }: ServiceStep): number {
  const passes = 1 - approvalReturn;
  if (approvals === 0 || passes === 0 || passes === 1) return approvals;
  return (1 - passes ** approvals) / (1 - passes) / passes ** approvals;
}

/** Mean work of one visit: the first is whole, those after it `reworkFactor` of it. */
function workOf({ work, reworkFactor }: ServiceStep, visits: number): number {
  const again = visits > 1 ? (visits - 1) / visits : 0;
  return meanOf(work) * (1 - again + again * reworkFactor);
}

function openMinutesOf({ hours }: Pool): number {
  if (hours === null) return MINUTES_OF_A_WEEK;
  // Spans may overlap: a minute counts once.
  return Array.from({ length: 7 }, (_, day) => day).reduce((sum, day) => {
    let end = 0;
    let minutes = 0;
    for (const { from, to } of hours.spans.filter(({ weekday }) => weekday === day)) {
      minutes += Math.max(0, to - Math.max(from, end));
      end = Math.max(end, to);
    }
    return sum + minutes;
  }, 0);
}

function arrivalsPerWeek({ arrivals }: ServiceModel): number {
  if (arrivals.kind === "rate") return arrivals.perHour.reduce((sum, rate) => sum + rate, 0);
  if (arrivals.kind === "interval") return MINUTES_OF_A_WEEK / meanOf(arrivals.between);
  return (arrivals.moments.length * MINUTES_OF_A_WEEK) / arrivals.period;
}
