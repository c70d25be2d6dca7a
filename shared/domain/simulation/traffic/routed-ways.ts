import type { RoutedPlaces } from "@shared/simulation/closed-forms/routed-places.ts";
import { chanceOfReturn } from "@shared/simulation/closed-forms/routed-places.ts";
import type { Segment } from "@shared/simulation/service-model.ts";
import type { ReadModel } from "../../core/model.ts";
import { type FlatWays, isDoneAt } from "../../redesign/ways/flat-ways.ts";
import type { WayStep } from "../../redesign/ways/way-step.ts";
import { signatures } from "../service-step.ts";
import { sharesBySegment } from "../shares-by-segment.ts";
import { wayAt } from "./awaited.ts";

/** What the traffic on flat ways rests on, as `makeService` and `routedPlaces` tell it. */
export function routedWays(
  model: ReadModel,
  flat: FlatWays,
  join: Float64Array,
  segments: readonly Segment[],
): RoutedPlaces {
  const { size: n, starts, to, probability, exclusive, steps } = flat;
  const returned = new Float64Array(n);
  const mostVisits = new Int32Array(n);
  const reworkFactor = new Float64Array(n).fill(1);
  const bySegment = new Map<number, readonly (number | null)[]>();
  const isAnyForSome = steps.some(isForSome);
  for (let place = 0; place < n; place++) {
    const entry = steps[place];
    const simulation = entry?.step.simulation;
    if (entry && simulation && isDoneAt(flat, place)) {
      returned[place] = chanceOfReturn(signatures(entry.step), simulation.approvalReturn);
      mostVisits[place] = simulation.mostVisits;
      reworkFactor[place] = simulation.reworkFactor;
    }
    const mayDiffer =
      exclusive[place] === 1 && (entry?.hasShares || (isAnyForSome && entry?.next.some(isForSome)));
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

const isForSome = ({ step }: WayStep): boolean => step.segmentIds.length > 0;
