import type { ServiceModel, ServiceStep } from "@shared/simulation/service-model.ts";

/** Chance of each way out of a step for a client of whom nothing else is known; 1 for each branch of parallel work. */
export function chances(step: ServiceStep, model: Pick<ServiceModel, "segments">): number[] {
  if (step.split === "parallel") return step.next.map(() => 1);
  return step.next.map(({ probability, bySegment }) =>
    model.segments.reduce((sum, { share }, index) => sum + share * (bySegment?.[index] ?? probability), 0),
  );
}
