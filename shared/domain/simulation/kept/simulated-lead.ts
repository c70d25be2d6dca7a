import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../../core/model.ts";
import { keptOf } from "./kept-of.ts";
import type { KeptFigure, SimulationResult } from "./kept-record.ts";

type Figure = NonNullable<KeptFigure>;

/** The mean lead time with queues of a blueprint, minutes, from the result that is kept for its journey. */
export interface SimulatedLead {
  readonly lead: Figure;
  readonly result: SimulationResult;
}

export interface SimulatedLeads {
  readonly before: Figure;
  readonly after: Figure;
  /** After − before, the same clients with the same luck; null where they were not run against each other. */
  readonly difference: KeptFigure;
  readonly result: SimulationResult;
}

/** Null where no result is kept, or none of this blueprint. */
export function simulatedLead(model: ReadModel, blueprintId: Id): SimulatedLead | null {
  const result = keptOf(model, model.get("blueprint", blueprintId)?.journeyId);
  const lead = result && versionOf(result, blueprintId)?.lead.mean;
  return result && lead ? { lead, result } : null;
}

/** Both sides of a comparison; null unless one kept result holds both. */
export function simulatedLeads(model: ReadModel, asIsId: Id, toBeId: Id): SimulatedLeads | null {
  const result = keptOf(model, model.get("blueprint", toBeId)?.journeyId);
  if (!result) return null;
  const [before, after] = [versionOf(result, asIsId), versionOf(result, toBeId)];
  if (!before?.lead.mean || !after?.lead.mean) return null;
  // Differences are kept against the first version alone.
  const difference = result.versions[0] === before ? (after.difference?.mean ?? null) : null;
  return { before: before.lead.mean, after: after.lead.mean, difference, result };
}

const versionOf = ({ versions }: SimulationResult, id: Id) =>
  versions.find(({ blueprintId }) => blueprintId === id);
