import { poolLoads } from "../../closed-forms/pool-load.ts";
import type { ServiceModel } from "../../service-model.ts";

/**
 * Of services that are held against each other the one whose busiest pool is the busiest: from an empty start it takes
 * the longest to come to its usual life, so that its warm-up does for all of them. Undefined of none.
 */
export function slowestToSettle(models: readonly ServiceModel[]): ServiceModel | undefined {
  const busiest = (model: ServiceModel) =>
    Math.max(0, ...(poolLoads(model) ?? []).map(({ utilisation }) => utilisation));
  return models
    .map((model) => ({ model, load: busiest(model) }))
    .reduce<{ model: ServiceModel; load: number } | undefined>(
      (most, one) => (most === undefined || one.load > most.load ? one : most),
      undefined,
    )?.model;
}
