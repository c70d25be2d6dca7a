import type { Id } from "@shared/base/ids.ts";
import { listed } from "../blueprint/step-name.ts";
import type { Assumption, AssumptionContext } from "./assumption.ts";
import { simulationMessages } from "./messages.ts";
import type { ResourcePool } from "./records.ts";
import { poolOf, poolsByRole } from "./roles.ts";
import { openMinutes } from "./week-hours.ts";

const { assumptions: words } = simulationMessages;

/** Who works, when, and what they cost; also what they do besides. */
export function poolAssumptions(context: AssumptionContext): Assumption[] {
  const { model, demand, service, blueprint } = context;
  const pools = service.pools.map(({ id }) => model.need("resourcePool", id));
  const others = elsewhere(context);
  const currency = model.all("engagement")[0]?.currency ?? "";
  const free = pools.filter(({ costPerHour }) => costPerHour === null);
  const leavesDaysOut = new Set<Id>();
  return [
    ...pools.flatMap((pool): Assumption[] => {
      const { id, name, heads, shrinkage, source, costPerHour, room } = pool;
      const say = (text: string, from: Assumption["source"] = null): Assumption => {
        return { topic: "people", text, source: from, at: id };
      };
      const calendar = model.get("calendar", pool.calendarId) ?? null;
      const hours = calendar ? words.inHours(calendar.name, openMinutes(calendar)) : words.roundTheClock;
      const away = shrinkage > 0 ? words.away(shrinkage) : "";
      const names = others.get(id) ?? [];
      const saysDays =
        calendar &&
        calendar.closedDates.length > 0 &&
        demand.startDate === "" &&
        !leavesDaysOut.has(calendar.id);
      if (saysDays) leavesDaysOut.add(calendar.id);
      return [
        say(words.pool(name, heads, hours, away), source),
        ...(saysDays ? [say(words.closedDaysLeftOut(calendar.name))] : []),
        ...(room === null ? [] : [say(words.room(name, room), source)]),
        ...(costPerHour === null
          ? []
          : [say(words.poolCost(name, `${costPerHour} ${currency}`.trim()), source)]),
        ...(names.length > 0 ? [say(words.alsoElsewhere(name, listed(names)))] : []),
      ];
    }),
    ...(free.length > 0
      ? [{ topic: "people", text: words.costInSteps, source: null, at: blueprint.id } as const]
      : []),
  ];
}

/** Names of the journeys, besides this one, in whose as-is a pool works. */
function elsewhere({ model, journey }: AssumptionContext): ReadonlyMap<Id, string[]> {
  const byRole = poolsByRole(model);
  const found = new Map<Id, string[]>();
  const add = (pool: ResourcePool, name: string) => {
    const names = found.get(pool.id) ?? [];
    if (!names.includes(name)) found.set(pool.id, [...names, name]);
  };
  for (const { id, kind, journeyId } of model.all("blueprint")) {
    const name = model.get("journey", journeyId)?.name;
    if (kind !== "as-is" || journeyId === journey.id || name === undefined) continue;
    for (const step of model.by("step", "blueprintId", id)) {
      const pool = step.workTime === null ? undefined : poolOf(model, step, byRole);
      if (pool) add(pool, `“${name}”`);
    }
  }
  return found;
}
