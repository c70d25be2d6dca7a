import { overloaded, poolLoads } from "../../closed-forms/pool-load.ts";
import type { ServiceModel } from "../../service-model.ts";

/** Whether a service has a usual life at all, by formula alone. */
export type Standing =
  | { readonly state: "stable" }
  /** More work comes to a pool than it can do: its queue grows for as long as one looks. */
  | { readonly state: "overloaded"; readonly poolId: string; readonly overload: number }
  /** Cases go round without an end, or nobody comes. */
  | { readonly state: "no-end" };

/** Clients who give up lighten a load that could not be done: where there are any, the runs have to tell. */
export function standingOf(model: ServiceModel): Standing {
  const loads = poolLoads(model);
  if (loads === null) return { state: "no-end" };
  const [worst] = overloaded(loads);
  if (!worst || model.steps.some(({ patience }) => patience !== null)) return { state: "stable" };
  return { state: "overloaded", poolId: worst.pool.id, overload: worst.overload };
}
