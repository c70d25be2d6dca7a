import { overloaded, type PoolUse } from "@shared/simulation/closed-forms/pool-load.ts";
import { quoted } from "../blueprint/step-name.ts";
import type { ReadModel } from "../core/model.ts";
import { simulationMessages } from "./messages.ts";
import type { SimulationProblem } from "./problem.ts";
import type { ResourcePool } from "./records.ts";
import { poolOf, poolsByRole } from "./roles.ts";
import type { Way } from "./ways.ts";
import { openMinutes } from "./week-hours.ts";

const { problems: words } = simulationMessages;

/** Pools that nobody is ever in, each said once, at the first step that waits for it. */
export function poolProblems(model: ReadModel, ways: readonly Way[]): SimulationProblem[] {
  const byRole = poolsByRole(model);
  const said = new Set<string>();
  return ways.flatMap(({ step }) => {
    const pool = step && step.workTime !== null ? poolOf(model, step, byRole) : undefined;
    if (!step || !pool || said.has(pool.id)) return [];
    const message = whyNobody(model, pool, quoted(step.title));
    if (message === null) return [];
    said.add(pool.id);
    return [{ message, at: step.id }];
  });
}

/** Why nobody of a pool is ever there for a step, in a sentence; null where somebody is. */
export function whyNobody(model: ReadModel, pool: ResourcePool, step: string): string | null {
  if (pool.heads === 0) return words.nobody(pool.name, step);
  if (pool.shrinkage >= 1) return words.allAway(pool.name, step);
  const calendar = model.get("calendar", pool.calendarId) ?? null;
  return openMinutes(calendar) > 0 ? null : words.neverOpen(pool.name, calendar?.name ?? "", step);
}

/** Pools that have more work than they can do, and by how much. */
export const overloads = (loads: readonly PoolUse[]): SimulationProblem[] =>
  overloaded(loads).map(({ pool, utilisation }) => ({
    message: simulationMessages.overload(pool.name, utilisation * pool.heads, pool.heads),
    at: pool.id,
  }));
