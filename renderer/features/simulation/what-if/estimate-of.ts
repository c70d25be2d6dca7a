import { type InstantEstimate, instantEstimate } from "@shared/simulation/closed-forms/instant.ts";
import type { ServiceModel } from "@shared/simulation/service-model.ts";

const known = new WeakMap<ServiceModel, InstantEstimate>();

/** The estimate of a service, once: what is drawn when there is time may be begun several times before it is shown. */
export function estimateOf(model: ServiceModel): InstantEstimate {
  const estimate = known.get(model) ?? instantEstimate(model);
  known.set(model, estimate);
  return estimate;
}
