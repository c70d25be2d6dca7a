import type { Id } from "@shared/base/ids.ts";
import { arrivalFigures } from "@shared/simulation/closed-forms/arrival-figures.ts";
import { loadBy, type PoolUse, poolLoads } from "@shared/simulation/closed-forms/pool-load.ts";
import type { ReadModel } from "../../core/model.ts";
import type { RuleContext } from "../../core/rule.ts";
import { arrivalsOf } from "../arrivals.ts";
import { demandOf } from "../new-demand.ts";
import { segmentsOf } from "../segments.ts";
import { makeService, servicePool } from "../service-model.ts";
import { trafficOf } from "./traffic-of.ts";

/** The load of the people of one blueprint, and the step at which a case meets each pool first. */
export interface BlueprintLoads {
  /** In the order in which a case meets them. */
  readonly loads: readonly PoolUse[];
  readonly firstSteps: ReadonlyMap<Id, Id>;
}

/**
 * The loads that `poolLoads` tells of the service of a blueprint, without making it; null where it cannot be simulated,
 * or cases go round without an end.
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
  if (!traffic || traffic.awaited === "untold") return null;
  if (traffic.awaited === "words") return ofService(model, blueprintId);
  const segments = segmentsOf(model, demand, "");
  const calendars = pools.map(({ calendarId }) => model.get("calendar", calendarId));
  const met = traffic.met(segments, pools, calendars);
  if (!met) return null;
  return {
    loads: met.map(({ pool, minutes }) => {
      const served = servicePool(model, pool, demand.startDate, false);
      return { pool: served, ...loadBy(served, minutes, perWeek) };
    }),
    firstSteps: new Map(met.map(({ pool, firstStep }) => [pool.id, firstStep])),
  };
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
