import type { Distribution, Pool, ServiceModel, ServiceStep } from "../service-model.ts";
import { arrivalFigures } from "./arrival-figures.ts";
import { momentsOfTime } from "./distribution-moments.ts";
import { routedPlaces } from "./routed-places.ts";
import { indexOfSteps } from "./routing.ts";
import { type VisitCounts, visitCounts } from "./visit-counts.ts";
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

/** How much of what a pool can do it is asked for. */
export type PoolUse = Pick<PoolLoad, "pool" | "hoursArriving" | "hoursPossible" | "utilisation" | "overload">;

/**
 * Offered load and utilisation of every pool, by the traffic equations. Null where nobody comes or cases go round without
 * an end. Clients who give up would lighten it: it is the load if all stay.
 */
export function poolLoads(model: ServiceModel, counts = countsOf(model)): PoolLoad[] | null {
  const perWeek = arrivalFigures(model.arrivals)?.perWeek;
  if (!counts || perWeek === undefined) return null;
  const byPool = new Map(model.pools.map((pool) => [pool.id, { pool, tasks: [] as PoolTask[] }]));
  for (const [place, step] of model.steps.entries())
    for (const { poolId, ...task } of tasksOf(byPool, step, place, counts))
      byPool.get(poolId)?.tasks.push(task);
  return [...byPool.values()].map(({ pool, tasks }) => loadOf(pool, tasks, perWeek));
}

function countsOf(model: ServiceModel): VisitCounts | null {
  const index = indexOfSteps(model.steps);
  const start = index.get(model.startId);
  return start === undefined ? null : visitCounts(routedPlaces(model, index), start, model.segments);
}

/**
 * The pools whose queue grows without a bound, the worst first: a model with one has no long-run lead time. Where room to
 * wait is short no queue does: who finds it full goes away.
 */
export const overloaded = <T extends PoolUse>(loads: readonly T[]): T[] =>
  loads
    .filter(({ utilisation, pool }) => utilisation >= 1 && pool.room == null)
    .sort((a, b) => b.utilisation - a.utilisation);

function loadOf(pool: Pool, tasks: readonly PoolTask[], perWeek: number): PoolLoad {
  const present = 1 - pool.shrinkage;
  const minutes = tasks.reduce((sum, { perCase, mean }) => sum + perCase * mean * present, 0);
  return { pool, tasks, ...loadBy(pool, minutes, perWeek) };
}

/** What comes to a pool, and what it can do, where a case takes so many minutes of work. */
export function loadBy(pool: Pool, minutes: number, perWeek: number): Omit<PoolUse, "pool"> {
  const present = 1 - pool.shrinkage;
  const hoursArriving = (minutes * perWeek) / 60;
  const hoursPossible = (pool.heads * present * openMinutesOfWeek(pool.hours)) / 60;
  const utilisation = hoursArriving === 0 ? 0 : hoursArriving / hoursPossible;
  return { hoursArriving, hoursPossible, utilisation, overload: Math.max(0, utilisation - 1) };
}

/** Minutes of a head's time for a task of so many minutes, the time away spread over the work; 0 for none. */
export function headMinutes(mean: number, factor: number, shrinkage: number): number {
  const scale = factor / (1 - shrinkage);
  return mean > 0 && scale > 0 ? mean * scale : 0;
}

/** What one step asks of its pool and of its approvers' pool. */
function tasksOf(
  pools: ReadonlyMap<string, { readonly pool: Pool }>,
  step: ServiceStep,
  place: number,
  { visits, firstVisits }: VisitCounts,
): (PoolTask & { poolId: string })[] {
  const all = visits[place] ?? 0;
  const first = firstVisits[place] ?? 0;
  const tasks: (PoolTask & { poolId: string })[] = [];
  const add = (
    poolId: string | null,
    kind: "work" | "approval",
    perCase: number,
    time: Distribution | null,
    factor = 1,
  ) => {
    const pool = perCase > 0 && poolId !== null ? pools.get(poolId)?.pool : undefined;
    if (!pool) return;
    const { mean, variance } = momentsOfTime(time);
    const minutes = headMinutes(mean, factor, pool.shrinkage);
    if (minutes === 0) return;
    const scale = factor / (1 - pool.shrinkage);
    const secondMoment = (variance + mean * mean) * scale * scale;
    tasks.push({ poolId: pool.id, step: place, kind, perCase, mean: minutes, secondMoment });
  };
  add(step.poolId, "work", first, step.work);
  add(step.poolId, "work", all - first, step.work, step.reworkFactor);
  add(step.approverPoolId, "approval", all * approvalsPerVisit(step), step.approvalTime);
  return tasks;
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
export function approvalsPerVisit({
  approvals,
  approvalReturn,
}: Pick<ServiceStep, "approvals" | "approvalReturn">): number {
  return approvalReturn > 0 ? (1 - (1 - approvalReturn) ** approvals) / approvalReturn : approvals;
}
