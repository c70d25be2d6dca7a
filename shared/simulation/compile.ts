import { Calendar } from "./calendar.ts";
import { compileArrivals } from "./compile-arrivals.ts";
import { compileEdges } from "./compile-edges.ts";
import { compileDistribution, UNIFORM_DRAW } from "./compiled-distribution.ts";
import {
  type CompiledPools,
  type CompiledService,
  type CompiledSteps,
  type CompiledTargets,
  NO_LIMIT,
} from "./compiled-service.ts";
import type { DrawSite } from "./random/draws.ts";
import { keyOf, textKey } from "./random/hash.ts";
import type { Pool, ServiceModel, ServiceStep, WeekHours } from "./service-model.ts";

/** Finds the place of an id, −1 for null; throws a RangeError for one that is not there. */
export type PlaceOf = (id: string | null) => number;

/**
 * The service as flat arrays. Throws a RangeError that names the step, pool or target when the model cannot be run at
 * all (an unknown id, a negative time, probabilities that are none); whether it is wise to run it is checked elsewhere.
 */
export function compileService(model: ServiceModel): CompiledService {
  const stepAt = placesOf("step", model.steps);
  const poolAt = placesOf("pool", model.pools);
  const start = stepAt(model.startId);
  const calendars: Calendar[] = [];
  const calendarOf = (hours: WeekHours | null, name: string): number =>
    hours ? calendars.push(new Calendar(hours, name)) - 1 : -1;
  const steps = compileSteps(model, poolAt, calendarOf);
  const sites = model.steps.flatMap(sitesOf);
  const segmentSite = sites.push({ key: textKey("segment"), distribution: UNIFORM_DRAW }) - 1;
  const { arrivals, site } = compileArrivals(model.arrivals, sites.length);
  sites.push(site);
  const priorities = [...new Set(model.segments.map(({ priority }) => priority))].sort((a, b) => a - b);
  const touches = touchesOf(model, stepAt);
  return {
    model,
    start,
    steps,
    edges: compileEdges(model, stepAt),
    pools: compilePools(model, calendarOf),
    targets: compileTargets(model, stepAt, calendarOf),
    calendars,
    segments: cumulativeShares(model),
    ranks: Int32Array.from(model.segments, ({ priority }) => priorities.indexOf(priority)),
    rankCount: Math.max(1, priorities.length),
    segmentSite,
    arrivals,
    sites,
    ...touches,
    touchCount: model.touchPointSteps.length,
    hasJoins: model.steps.some(({ join }) => join > 1),
  };
}

function placesOf(kind: string, items: readonly { readonly id: string }[]): PlaceOf {
  const places = new Map(items.map(({ id }, place) => [id, place]));
  if (places.size !== items.length) throw new RangeError(`two of the model's ${kind}s have one id`);
  return (id) => {
    if (id === null) return -1;
    const place = places.get(id);
    if (place === undefined) throw new RangeError(`there is no ${kind} ${id}`);
    return place;
  };
}

/** In the order of the purposes. */
function sitesOf(step: ServiceStep): DrawSite[] {
  const key = textKey(step.id);
  const timed = (["work", "wait", "handOffDelay", "patience", "approvalTime"] as const).map((field) =>
    compileDistribution(step[field], step.name),
  );
  return [...timed, UNIFORM_DRAW, UNIFORM_DRAW, UNIFORM_DRAW].map((distribution, purpose) => ({
    key: keyOf(key, purpose),
    distribution,
  }));
}

function compileSteps(
  { steps, pools }: ServiceModel,
  poolAt: PlaceOf,
  calendarOf: (hours: WeekHours | null, name: string) => number,
): CompiledSteps {
  for (const step of steps) refuseWrongStep(step);
  let edges = 0;
  const ints = steps.flatMap((step) => {
    const firstEdge = edges;
    edges += step.next.length;
    return [
      step.work ? poolAt(step.poolId) : -1,
      poolAt(step.approverPoolId),
      step.approvals,
      calendarOf(step.waitHours, step.name),
      Number(step.clientWait),
      step.batch,
      step.mostVisits,
      Number(step.split === "parallel"),
      step.join,
      firstEdge,
      edges,
      ...[step.handOffDelay, step.work, step.wait, step.patience].map((time) => Number(time !== null)),
      Number(isPlain(step, pools[poolAt(step.poolId)])),
    ];
  });
  const real = (pick: (step: ServiceStep) => number) => Float64Array.from(steps, pick);
  return {
    count: steps.length,
    ints: Int32Array.from(ints),
    approvalReturn: real(({ approvalReturn }) => approvalReturn),
    reworkFactor: real(({ reworkFactor }) => reworkFactor),
    costPerVisit: real(({ costPerVisit }) => costPerVisit),
    hasCaps: steps.some(({ mostVisits }) => mostVisits > 0),
  };
}

/** Nothing but queue, work and unstaffed wait round the clock can happen there. */
const isPlain = (step: ServiceStep, pool: Pool | undefined): boolean =>
  step.join === 1 &&
  step.batch === 1 &&
  step.handOffDelay === null &&
  step.approvals === 0 &&
  !step.clientWait &&
  step.waitHours === null &&
  (pool?.hours ?? null) === null;

/** More visits than this and their count would not fit its column. */
const MOST = 65_535;

function refuseWrongStep(step: ServiceStep): void {
  const isCount = (value: number, least: number) =>
    Number.isInteger(value) && value >= least && value <= MOST;
  const wrong = (what: string) => new RangeError(`${step.name}: ${what}`);
  if (!isCount(step.batch, 1)) throw wrong("the batch is no whole number from 1");
  if (!isCount(step.join, 1)) throw wrong("the number of joined branches is no whole number from 1");
  if (!isCount(step.approvals, 0)) throw wrong("the number of approvals is no whole number from 0");
  if (!isCount(step.mostVisits, 0)) throw wrong("the most visits are no whole number from 0");
  if (!(step.reworkFactor >= 0 && step.reworkFactor < Infinity)) throw wrong("the rework factor is negative");
  if (!(step.approvalReturn >= 0 && step.approvalReturn <= 1))
    throw wrong("the chance of a return is no probability");
  if (step.approvalReturn === 1 && step.approvals > 0 && step.mostVisits === 0)
    throw wrong("every approval is a return, without an end");
}

function compilePools(
  { pools }: ServiceModel,
  calendarOf: (hours: WeekHours | null, name: string) => number,
): CompiledPools {
  for (const { name, heads, shrinkage, room } of pools) {
    if (room != null && !(Number.isInteger(room) && room >= 0 && room < NO_LIMIT))
      throw new RangeError(`${name}: the room to wait is no whole number from 0`);
    if (!(Number.isInteger(heads) && heads >= 0)) throw new RangeError(`${name}: heads are no whole number`);
    if (!(shrinkage >= 0 && shrinkage < 1))
      throw new RangeError(`${name}: shrinkage is not from 0 to below 1`);
  }
  return {
    count: pools.length,
    heads: Int32Array.from(pools, ({ heads }) => heads),
    calendar: Int32Array.from(pools, ({ hours, name }) => calendarOf(hours, name)),
    awayPerMinute: Float64Array.from(pools, ({ shrinkage }) => shrinkage / (1 - shrinkage)),
    costPerMinute: Float64Array.from(pools, ({ costPerHour }) => costPerHour / 60),
    isByPriority: Uint8Array.from(pools, ({ discipline }) => Number(discipline === "priority")),
    room: Int32Array.from(pools, ({ room }) => room ?? NO_LIMIT),
  };
}

function compileTargets(
  { targets }: ServiceModel,
  stepAt: PlaceOf,
  calendarOf: (hours: WeekHours | null, name: string) => number,
): CompiledTargets {
  return {
    count: targets.length,
    from: Int32Array.from(targets, ({ fromStepId }) => stepAt(fromStepId)),
    to: Int32Array.from(targets, ({ toStepId }) => stepAt(toStepId)),
    calendar: Int32Array.from(targets, ({ hours, name }) => calendarOf(hours, name)),
    limit: Float64Array.from(targets, ({ limit }) => limit),
    isOrganisations: Uint8Array.from(targets, ({ clock }) => Number(clock === "organisation")),
  };
}

function cumulativeShares({ segments }: ServiceModel): Float64Array {
  const whole = segments.reduce((sum, { share }) => sum + share, 0);
  if (segments.some(({ share }) => !(share >= 0)) || (segments.length > 0 && !(whole > 0)))
    throw new RangeError("the shares of the segments are no shares");
  let sum = 0;
  return Float64Array.from(segments, ({ share }) => {
    sum += share / whole;
    return sum;
  });
}

function touchesOf(model: ServiceModel, stepAt: PlaceOf): { firstTouch: Int32Array; touch: Int32Array } {
  const perStep = model.steps.map(() => [] as number[]);
  model.touchPointSteps.forEach(({ stepIds }, touchPoint) => {
    for (const step of new Set(stepIds.map(stepAt))) perStep[step]!.push(touchPoint);
  });
  const firstTouch = new Int32Array(perStep.length + 1);
  perStep.forEach((touchPoints, step) => {
    firstTouch[step + 1] = firstTouch[step]! + touchPoints.length;
  });
  return { firstTouch, touch: Int32Array.from(perStep.flat()) };
}
