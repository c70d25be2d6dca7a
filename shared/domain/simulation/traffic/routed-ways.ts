import type { RoutedPlaces } from "@shared/simulation/closed-forms/routed-places.ts";
import { chanceOfReturn } from "@shared/simulation/closed-forms/routed-places.ts";
import type { Segment } from "@shared/simulation/service-model.ts";
import { PLAIN_SIMULATION } from "../../blueprint/records.ts";
import type { ReadModel } from "../../core/model.ts";
import { signatures } from "../service-step.ts";
import { sharesBySegment } from "../shares-by-segment.ts";
import { wayAt } from "./awaited.ts";
import type { FlatWays } from "./flat-ways.ts";

/** What the traffic on flat ways rests on, as `makeService` and `routedPlaces` tell it. */
export function routedWays(
  model: ReadModel,
  flat: FlatWays,
  join: Float64Array,
  segments: readonly Segment[],
): RoutedPlaces {
  const { size: n, starts, to, probability, exclusive, steps, roles } = flat;
  const returned = new Float64Array(n);
  const mostVisits = new Int32Array(n);
  const reworkFactor = new Float64Array(n).fill(1);
  const bySegment = new Map<number, readonly (number | null)[]>();
  for (const [place, entry] of steps.entries()) {
    const { step, out, next } = entry;
    if (roles[place] === 0) {
      const { approvalReturn, mostVisits: most, reworkFactor: factor } = step.simulation ?? PLAIN_SIMULATION;
      returned[place] = chanceOfReturn(signatures(step), approvalReturn);
      mostVisits[place] = most;
      reworkFactor[place] = factor;
    }
    const mayDiffer =
      exclusive[place] === 1 &&
      (out.some(({ shares }) => shares.length > 0) ||
        next.some((target) => target.step.segmentIds.length > 0));
    const rows = mayDiffer ? sharesBySegment(model, wayAt(flat, place), segments) : null;
    if (!rows) continue;
    const first = starts[place] ?? 0;
    for (let flow = first; flow < (starts[place + 1] ?? 0); flow++)
      bySegment.set(
        flow,
        rows.map((row) => row?.[flow - first] ?? null),
      );
  }
  return { n, starts, to, probability, exclusive, join, returned, mostVisits, reworkFactor, bySegment };
}
