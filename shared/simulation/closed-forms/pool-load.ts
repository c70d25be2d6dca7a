import type { Distribution, Pool, ServiceModel, ServiceStep } from "../service-model.ts";
import { arrivalFigures } from "./arrival-figures.ts";
import { momentsOfTime } from "./distribution-moments.ts";
import { type Network, networkOf } from "./network.ts";
import { openMinutesOfWeek } from "./week-hours.ts";

/** One kind of task of a pool at one step. Minutes of a head's time, the time away (shrinkage) spread over the work. */
export interface PoolTask {
  readonly step: number;
  readonly kind: "work" | "approval";
  /** Tasks per case, on average. */
  readonly perCase: number;
  readonly mean: number;
  readonly secondMoment: number;
}

/** What comes to a pool in an average week without holidays, and what it can do. */
export interface PoolLoad {
  readonly pool: Pool;
  readonly tasks: readonly PoolTask[];
  /** Hours of work that arrive per week, without the time that people are away. */
  readonly hoursArriving: number;
  /** Hours of work that the heads can do per week while they are open and there. */
  readonly hoursPossible: number;
  /** The first ÷ the second; Infinity where work comes to a pool that can do none. */
  readonly utilisation: number;
  /** By how much more work comes than can be done, as a share of what can be done: 0 where it can be done. */
  readonly overload: number;
}

/**
 * Offered load and utilisation of every pool, by the traffic equations. Null where nobody comes or cases go round without
 * an end. Clients who give up would lighten it: it is the load if all stay.
 */
export function poolLoads(model: ServiceModel, network = networkOf(model)): PoolLoad[] | null {
  const perWeek = arrivalFigures(model.arrivals)?.perWeek;
  if (!network || perWeek === undefined) return null;
  const tasks = model.steps.map((step, place) => tasksOf(model, step, place, network));
  return model.pools.map((pool) =>
    loadOf(
      pool,
      tasks.flat().filter((task) => task.poolId === pool.id),
      perWeek,
    ),
  );
}

/** The pools whose queue grows without a bound, the worst first: a model with one has no long-run lead time. */
export function overloadedPools(model: ServiceModel): PoolLoad[] {
  const loads = poolLoads(model)?.filter(({ utilisation }) => utilisation >= 1) ?? [];
  return loads.sort((a, b) => b.utilisation - a.utilisation);
}

function loadOf(pool: Pool, tasks: readonly PoolTask[], perWeek: number): PoolLoad {
  const present = 1 - pool.shrinkage;
  const minutes = tasks.reduce((sum, { perCase, mean }) => sum + perCase * mean * present, 0);
  const hoursArriving = (minutes * perWeek) / 60;
  const hoursPossible = (pool.heads * present * openMinutesOfWeek(pool.hours)) / 60;
  const utilisation = hoursArriving === 0 ? 0 : hoursArriving / hoursPossible;
  return { pool, tasks, hoursArriving, hoursPossible, utilisation, overload: Math.max(0, utilisation - 1) };
}

/** What one step asks of its pool and of its approvers' pool. */
function tasksOf(
  { pools }: ServiceModel,
  step: ServiceStep,
  place: number,
  { visits, firstVisits }: Network,
): (PoolTask & { poolId: string })[] {
  const all = visits[place] ?? 0;
  const first = firstVisits[place] ?? 0;
  const task = (
    poolId: string | null,
    kind: "work" | "approval",
    perCase: number,
    time: Distribution | null,
    factor = 1,
  ) => {
    const pool = pools.find(({ id }) => id === poolId);
    if (!pool || !(perCase > 0)) return [];
    const { mean, variance } = momentsOfTime(time);
    const scale = factor / (1 - pool.shrinkage);
    const secondMoment = (variance + mean * mean) * scale * scale;
    return mean > 0 && scale > 0
      ? [
          {
            poolId: pool.id,
            step: place,
            kind,
            perCase,
            mean: mean * scale,
            secondMoment,
          },
        ]
      : [];
  };
  return [
    ...task(step.poolId, "work", first, step.work),
    ...task(step.poolId, "work", all - first, step.work, step.reworkFactor),
    ...task(step.approverPoolId, "approval", all * approvalsPerVisit(step), step.approvalTime),
  ];
}

/** Of one task of any kind, in minutes and minutes²; 0 where there is none. */
export function taskMoments(tasks: readonly PoolTask[]): { mean: number; secondMoment: number } {
  const count = tasks.reduce((sum, { perCase }) => sum + perCase, 0);
  if (count === 0) return { mean: 0, secondMoment: 0 };
  return {
    mean: tasks.reduce((sum, task) => sum + task.perCase * task.mean, 0) / count,
    secondMoment: tasks.reduce((sum, task) => sum + task.perCase * task.secondMoment, 0) / count,
  };
}

/** How many approvers see a case at one visit: those after one who sends it back do not. */
export function approvalsPerVisit({ approvals, approvalReturn }: ServiceStep): number {
  return approvalReturn > 0 ? (1 - (1 - approvalReturn) ** approvals) / approvalReturn : approvals;
}
