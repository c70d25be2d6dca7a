import type { Distribution, ServiceModel, ServiceStep } from "@shared/simulation/service-model.ts";
import { forwardFrom, type Nodes } from "./ends.ts";

const Z90 = 1.2815515655446004;
const MOST_ROUNDS = 10_000;
const PRECISION = 1e-12;

/** Expectation in minutes: lognormal m·exp(σ²/2) with σ = ln(p90/m)/z90, PERT (a + 4m + b)/6. */
export function meanOf(distribution: Distribution | null): number {
  if (distribution === null) return 0;
  switch (distribution.kind) {
    case "fixed":
      return distribution.value;
    case "lognormal": {
      const sigma = Math.log(distribution.p90 / distribution.median) / Z90;
      return distribution.median * Math.exp((sigma * sigma) / 2);
    }
    case "pert":
      return (distribution.minimum + 4 * distribution.mode + distribution.maximum) / 6;
    case "exponential":
      return distribution.mean;
    case "empirical":
      return distribution.values.reduce((sum, value) => sum + value, 0) / distribution.values.length;
  }
}

/** Chance of each way out of a step for a client of whom nothing else is known; 1 for each branch of parallel work. */
export function chances(step: ServiceStep, model: Pick<ServiceModel, "segments">): number[] {
  if (step.split === "parallel") return step.next.map(() => 1);
  return step.next.map(({ probability, bySegment }) =>
    model.segments.reduce((sum, { share }, index) => sum + share * (bySegment?.[index] ?? probability), 0),
  );
}

/**
 * Expected visits of each step by one case: the traffic equations v = e + Pᵀv, where branches that meet count as one visit
 * (v/join), solved by sweeps in the order of the ways (Gauss–Seidel). Rework raises them (1/(1−r)); a cap of visits and
 * clients who give up, which lower them, are left out. Null where a loop is never left.
 */
export function expectedVisits(model: ServiceModel): ReadonlyMap<string, number> | null {
  const steps = new Map(model.steps.map((step) => [step.id, step]));
  const nodes: Nodes =
    steps.size === 0
      ? new Map()
      : new Map(
          [...steps].map(([id, { split, next }]) => [
            id,
            { split, next: next.map(({ to, probability }) => ({ id: to, probability })) },
          ]),
        );
  const { order } = forwardFrom(nodes, model.startId);
  const into = new Map<string, { from: string; chance: number }[]>();
  for (const id of order) {
    const step = steps.get(id);
    if (!step) continue;
    const out = chances(step, model);
    step.next.forEach(({ to }, index) => {
      const held = into.get(to) ?? [];
      held.push({ from: id, chance: out[index] ?? 0 });
      into.set(to, held);
    });
  }
  const visits = new Map<string, number>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let moved = 0;
    for (const id of order) {
      const came = (into.get(id) ?? []).reduce(
        (sum, { from, chance }) => sum + (visits.get(from) ?? 0) * chance,
        0,
      );
      const next = (came + (id === model.startId ? 1 : 0)) / Math.max(1, steps.get(id)?.join ?? 1);
      moved = Math.max(moved, Math.abs(next - (visits.get(id) ?? 0)));
      visits.set(id, next);
    }
    if (moved < PRECISION) return visits;
  }
  return null;
}
