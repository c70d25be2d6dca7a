import type { Journey } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";
import { keptOf } from "../simulation/kept/kept-of.ts";
import type { SimulationResult } from "../simulation/kept/kept-record.ts";
import { demandOf } from "../simulation/new-demand.ts";
import { hasBlock } from "./layout.ts";
import type { Report } from "./records.ts";
import type { RelatedPair } from "./related-pairs.ts";

export interface SimulatedOfReport {
  readonly journey: Journey;
  /** Undefined where nobody has kept a result yet. */
  readonly kept: SimulationResult | undefined;
}

/** The journeys of a report of which a result is kept, or of which somebody has said how many clients come. */
export function simulatedJourneys(
  model: ReadModel,
  report: Report,
  related: readonly RelatedPair[],
): SimulatedOfReport[] {
  return hasBlock(report, "simulation") || hasBlock(report, "simulationSheet")
    ? simulatedOf(model, report, related)
    : [];
}

/** The same, whether the report tells of them or not. */
export function simulatedOf(
  model: ReadModel,
  report: Report,
  related: readonly RelatedPair[],
): SimulatedOfReport[] {
  const shown = model.get("blueprint", report.toBeId) ?? model.get("blueprint", report.asIsId);
  const ids = [shown?.journeyId, ...related.map(({ toBe }) => toBe.journeyId)];
  return [...new Set(ids)].flatMap((id) => {
    const journey = model.get("journey", id);
    if (!journey) return [];
    const kept = keptOf(model, journey.id);
    const isMeant = (demandOf(model, journey.id)?.arrivalsPerWeek ?? 0) > 0;
    return kept || isMeant ? [{ journey, kept }] : [];
  });
}
