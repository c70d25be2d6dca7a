import type { Id } from "@shared/base/ids.ts";
import { arrivalFigures } from "@shared/simulation/closed-forms/arrival-figures.ts";
import { loadsByPool, poolLoads } from "@shared/simulation/closed-forms/pool-load.ts";
import type { ReadModel } from "../../core/model.ts";
import type { RuleContext } from "../../core/rule.ts";
import { arrivalsOf } from "../arrivals.ts";
import { demandOf } from "../new-demand.ts";
import { segmentsOf } from "../segments.ts";
import { makeService, servicePool } from "../service-model.ts";
import type { BlueprintLoads } from "./laid-ways.ts";
import { trafficOf } from "./traffic-of.ts";
import { workedPlaces } from "./worked-places.ts";

/**
 * The loads that `poolLoads` tells of the service of a blueprint, without making it; null where it cannot be simulated,
 * or cases go round without an end. Who asks again, with nothing changed that they rest on, is given the same.
 */
export function blueprintLoads(
  context: Pick<RuleContext, "model" | "overview">,
  blueprintId: Id,
): BlueprintLoads | null {
  const { model } = context;
  const demand = demandOf(model, model.need("blueprint", blueprintId).journeyId);
  const arrivals = demand && demand.arrivalsPerWeek > 0 ? arrivalsOf(demand) : null;
  const perWeek = arrivals ? arrivalFigures(arrivals)?.perWeek : undefined;
  const pools = model.all("resourcePool");
  if (!demand || perWeek === undefined || pools.length === 0) return null;
  const traffic = trafficOf(context, blueprintId);
  const laid = traffic?.laid;
  if (!laid || laid.endless.length > 0 || laid.awaited === "untold") return null;
  if (laid.awaited === "words") return ofService(model, blueprintId);
  const segments = segmentsOf(model, demand, "");
  const calendars = pools.map(({ calendarId }) => model.get("calendar", calendarId));
  const shares = segments.flatMap(({ id, share }) => [id, share]);
  return traffic.remembered([demand, ...pools, ...calendars, ...shares], () => {
    const worked = workedPlaces(traffic.model, traffic.people(pools), laid);
    const counts = worked && traffic.visits(segments);
    if (!counts) return null;
    const served = worked.pools.map((pool) => servicePool(model, pool, demand.startDate, false));
    const loads = loadsByPool(served, worked.steps, counts, perWeek, worked.places);
    return { loads, firstSteps: worked.firstSteps };
  });
}

function ofService(model: ReadModel, blueprintId: Id): BlueprintLoads | null {
  const made = makeService(model, blueprintId);
  const loads = made.ok ? poolLoads(made.service) : null;
  if (!made.ok || !loads) return null;
  const firstSteps = new Map<Id, Id>();
  for (const { id, poolId } of made.service.steps)
    if (poolId !== null && !firstSteps.has(poolId)) firstSteps.set(poolId, id);
  return { loads, firstSteps };
}
