import type { Id } from "@shared/base/ids.ts";
import type { Pool, ServiceModel, ServiceStep } from "@shared/simulation/service-model.ts";
import type { Step } from "../blueprint/records.ts";
import { quoted } from "../blueprint/step-name.ts";
import type { ReadModel } from "../core/model.ts";
import { arrivalsOf } from "./arrivals.ts";
import { forwardFrom, withoutEnd } from "./ends.ts";
import { joinsOf } from "./joins.ts";
import { simulationMessages } from "./messages.ts";
import { demandOf } from "./new-demand.ts";
import { poolProblems } from "./pool-problems.ts";
import type { SimulationProblem } from "./problem.ts";
import type { Demand, ResourcePool } from "./records.ts";
import { poolsByRole } from "./roles.ts";
import { segmentsOf } from "./segments.ts";
import { serviceStep } from "./service-step.ts";
import { targetsOf } from "./targets.ts";
import { exitOf, type Way, waysOf } from "./ways.ts";
import { weekHours } from "./week-hours.ts";

/** A blueprint as the engine runs it, with what it was made from; or all that stands in the way, by name. */
export type MadeService =
  | {
      readonly ok: true;
      readonly service: ServiceModel;
      readonly demand: Demand;
      /** From the beginning on. */
      readonly ways: readonly Way[];
      /** Steps whose inside is laid open. */
      readonly opened: ReadonlySet<Id>;
    }
  | { readonly ok: false; readonly problems: readonly SimulationProblem[] };

const { problems: words } = simulationMessages;

export function makeService(model: ReadModel, blueprintId: Id): MadeService {
  const blueprint = model.need("blueprint", blueprintId);
  const journey = model.need("journey", blueprint.journeyId);
  const name = quoted(`${journey.name}: ${blueprint.name}`);
  const demand = demandOf(model, journey.id);
  const arrivals = demand ? arrivalsOf(demand) : null;
  const found: SimulationProblem[] = [];
  if (!demand) found.push({ message: words.noDemand(journey.name), at: journey.id });
  else if (!arrivals || demand.arrivalsPerWeek === 0)
    found.push({ message: words.noArrivals(journey.name), at: journey.id });

  const ways = waysOf(model, blueprintId);
  if (!ways.ok)
    return { ok: false, problems: [...found, { message: words.noWay(name, ways.reason), at: ways.at }] };
  const { nodes, startId } = ways;
  const title = (way: Way | undefined) => quoted(way?.step?.title ?? way?.endOf?.title ?? "");
  const record = (id: Id) => nodes.get(id)?.step?.id ?? nodes.get(id)?.endOf?.id ?? blueprintId;
  for (const id of withoutEnd(nodes))
    found.push({ message: words.noEnd(title(nodes.get(id))), at: record(id) });
  const joins = joinsOf(nodes, startId);
  if (!joins.ok) {
    const said = joins.because === "varies" ? words.joinVaries : words.tooManyWays;
    found.push({ message: said(title(nodes.get(joins.at))), at: record(joins.at) });
  }
  const joined = joins.ok ? joins.nodes : nodes;
  const ordered = forwardFrom(joined, startId).order.flatMap((id) => joined.get(id) ?? []);
  found.push(...poolProblems(model, ordered));
  for (const { step } of ordered)
    if (step && isNeverSigned(step))
      found.push({ message: words.neverSigned(quoted(step.title)), at: step.id });
  if (!ordered.some(({ step }) => step && (step.workTime || step.waitTime)))
    found.push({ message: words.noTimes(name), at: blueprintId });
  if (!demand || !arrivals || !joins.ok || found.length > 0) return { ok: false, problems: found };

  const segments = segmentsOf(model, demand, simulationMessages.everybody);
  const opened = new Set(ordered.flatMap(({ endOf }) => endOf?.id ?? []));
  const byRole = poolsByRole(model);
  const context = { demand, segments, byRole, awaited: joins.awaited, opened };
  // Ways with a share of nothing lead somewhere, too, and a segment may take them.
  const walked = new Set(ordered);
  const places = [...ordered, ...[...joined.values()].filter((way) => !walked.has(way))];
  const steps = places.map((way) => serviceStep(model, way, context));
  const service: ServiceModel = {
    startId,
    steps,
    pools: poolsOf(model, steps, demand, new Set(segments.map(({ priority }) => priority)).size > 1),
    segments,
    arrivals,
    targets: targetsOf({ model, ways: ordered, startDate: demand.startDate }),
    touchPointSteps: touchPointSteps(ordered, opened),
  };
  return { ok: true, service, demand, ways: ordered, opened };
}

/** Whether every round of signatures is refused, and no cap of visits ends it. */
export const isNeverSigned = ({ kind, approvals, simulation }: Step): boolean =>
  (approvals > 0 || kind === "approval") && simulation?.approvalReturn === 1 && simulation.mostVisits === 0;

function poolsOf(
  model: ReadModel,
  steps: readonly ServiceStep[],
  { startDate }: Demand,
  byPriority: boolean,
): Pool[] {
  const ids = new Set(steps.flatMap(({ poolId }) => poolId ?? []));
  return [...ids].map((id) => servicePool(model, model.need("resourcePool", id), startDate, byPriority));
}

/** A pool as the engine knows it; `byPriority`: some clients are served before others. */
export function servicePool(
  model: ReadModel,
  pool: ResourcePool,
  startDate: string,
  byPriority: boolean,
): Pool {
  const calendar = model.get("calendar", pool.calendarId);
  return {
    id: pool.id,
    name: pool.name,
    heads: pool.heads,
    shrinkage: pool.shrinkage,
    hours: calendar ? weekHours(calendar, startDate) : null,
    costPerHour: pool.costPerHour ?? 0,
    discipline: byPriority ? "priority" : "first-come",
    // Left out where there is room for all, as in results that were kept before it could be short.
    ...(pool.room !== null && { room: pool.room }),
  };
}

/** A touch point whose step is laid open is met at everything that lies inside of it. */
function touchPointSteps(ways: readonly Way[], opened: ReadonlySet<Id>): ServiceModel["touchPointSteps"] {
  const found = new Map<Id, Id[]>();
  ways.forEach(({ step }, index) => {
    if (!step?.touchPointId) return;
    const end = opened.has(step.id) ? ways.findIndex(({ id }) => id === exitOf(step.id)) : index;
    const inside = ways.slice(index, Math.max(index, end) + 1).map(({ id }) => id);
    found.set(step.touchPointId, [...new Set([...(found.get(step.touchPointId) ?? []), ...inside])]);
  });
  return [...found].map(([touchPointId, stepIds]) => ({ touchPointId, stepIds }));
}
