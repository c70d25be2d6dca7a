import type { CompiledEdges } from "./compiled-service.ts";
import type { NextStep, ServiceModel, ServiceStep } from "./service-model.ts";

/** The flows of all steps, with what a capped loop needs to know of them. */
export function compileEdges(model: ServiceModel, stepAt: (id: string) => number): CompiledEdges {
  const targets = model.steps.map(({ next }) => next.map(({ to }) => stepAt(to)));
  const segmentCount = Math.max(1, model.segments.length);
  const to = Int32Array.from(targets.flat());
  const cumulative = new Float64Array(segmentCount * to.length);
  for (let segment = 0; segment < segmentCount; segment++) {
    let edge = segment * to.length;
    for (const step of model.steps) for (const sum of cumulativeOf(step, segment)) cumulative[edge++] = sum;
  }
  const reached = targets.map((_, step) => reachableFrom(step, targets));
  const froms = targets.flatMap((ones, step) => ones.map(() => step));
  return {
    count: to.length,
    to,
    cumulative,
    leadsOn: Uint8Array.from(froms, (from, edge) => Number(!reached[to[edge]!]!.has(from))),
    gate: Int32Array.from(to, (step) => gateFrom(step, model.steps, targets)),
  };
}

/** Sums of the probabilities, 1 from the last flow on that is ever taken. */
function cumulativeOf(step: ServiceStep, segment: number): number[] {
  if (step.next.length === 0) return [];
  const shares = step.next.map((flow) => probabilityOf(flow, segment));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const isWrong = shares.some((share) => !(share >= 0)) || !(whole > 0);
  if (isWrong && step.split === "exclusive")
    throw new RangeError(`${step.name}: the probabilities of its flows are none`);
  const last = shares.findLastIndex((share) => share > 0);
  let sum = 0;
  return shares.map((share, flow) => {
    sum += share / whole;
    return flow >= last ? 1 : sum;
  });
}

const probabilityOf = ({ probability, bySegment }: NextStep, segment: number): number =>
  bySegment?.[segment] ?? probability;

/** The step itself too. */
function reachableFrom(start: number, targets: readonly (readonly number[])[]): ReadonlySet<number> {
  const reached = new Set([start]);
  for (const step of reached) for (const next of targets[step]!) reached.add(next);
  return reached;
}

function gateFrom(
  first: number,
  steps: readonly ServiceStep[],
  targets: readonly (readonly number[])[],
): number {
  const seen = new Set<number>();
  for (let step = first; !seen.has(step); ) {
    if (steps[step]!.mostVisits > 0) return step;
    if (targets[step]!.length !== 1) return -1;
    seen.add(step);
    step = targets[step]![0]!;
  }
  return -1;
}
