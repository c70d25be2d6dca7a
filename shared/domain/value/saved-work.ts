import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";
import { blueprintMeasures } from "../redesign/measures.ts";
import { isOutOfDate, keptOf } from "../simulation/kept/kept-of.ts";

/** Work of one case that a design takes away, in minutes; negative where it adds some. */
export interface SavedWork {
  readonly before: number;
  readonly after: number;
  readonly expected: number;
  /** The ends of both intervals against each other; null where there is no interval. */
  readonly cautious: number | null;
  readonly hopeful: number | null;
  /** Where it comes from: a kept simulation that is still what would be run, else the times of the steps. */
  readonly from: { readonly takenAt: string; readonly replications: number } | null;
}

/** Null where the map is of no branch, or a time of its steps is missing and nothing was simulated. */
export function savedWork(model: ReadModel, toBeId: Id | null): SavedWork | null {
  const toBe = model.get("blueprint", toBeId);
  const asIs = model.get("blueprint", toBe?.branchedFromId ?? null);
  if (!toBe || !asIs) return null;
  return simulated(model, asIs.id, toBe.id, toBe.journeyId) ?? counted(model, asIs.id, toBe.id);
}

function simulated(model: ReadModel, asIsId: Id, toBeId: Id, journeyId: Id | null): SavedWork | null {
  const kept = keptOf(model, journeyId);
  if (!kept || isOutOfDate(model, kept)) return null;
  const workOf = (id: Id) => kept.versions.find(({ blueprintId }) => blueprintId === id)?.parts.work;
  const [before, after] = [workOf(asIsId), workOf(toBeId)];
  if (!before || !after) return null;
  const between = (from: number | null, to: number | null) =>
    from === null || to === null ? null : rounded(from - to);
  return {
    before: before.mean,
    after: after.mean,
    expected: rounded(before.mean - after.mean),
    cautious: between(before.low, after.high),
    hopeful: between(before.high, after.low),
    from: kept,
  };
}

function counted(model: ReadModel, asIsId: Id, toBeId: Id): SavedWork | null {
  const [before, after] = [asIsId, toBeId].map((id) => blueprintMeasures(model, id).work.value);
  if (before == null || after == null) return null;
  return { before, after, expected: rounded(before - after), cautious: null, hopeful: null, from: null };
}

/** A hundredth of a minute tells more than anybody can measure. */
const rounded = (minutes: number): number => Math.round(minutes * 100) / 100;
