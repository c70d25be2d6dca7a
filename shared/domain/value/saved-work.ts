import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";
import { laneMeasures } from "../redesign/measures.ts";
import { isOutOfDate, keptOf } from "../simulation/kept/kept-of.ts";
import type { KeptVersion, SimulationResult } from "../simulation/kept/kept-record.ts";
import { openMinutes } from "../simulation/week-hours.ts";

/** Work of the organisation on one case that a design takes away, in minutes; negative where it adds some. */
export interface SavedWork {
  readonly before: number;
  readonly after: number;
  readonly expected: number;
  /** The ends of the intervals of all pools against each other, wider than the one of the difference; null where nothing was simulated. */
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
  const versionOf = (id: Id) => kept.versions.find(({ blueprintId }) => blueprintId === id);
  const [before, after] = [versionOf(asIsId), versionOf(toBeId)];
  if (!before || !after || before.cases === 0 || after.cases === 0) return null;
  const busy = (version: KeptVersion, end: End) => busyMinutes(model, kept, version, end);
  return {
    before: busy(before, "mean"),
    after: busy(after, "mean"),
    expected: rounded(busy(before, "mean") - busy(after, "mean")),
    cautious: rounded(busy(before, "low") - busy(after, "high")),
    hopeful: rounded(busy(before, "high") - busy(after, "low")),
    from: kept,
  };
}

type End = "mean" | "low" | "high";

/** How long the people of all pools are busy for one case: utilisation · heads · minutes at work in a week / cases in a week. */
function busyMinutes(
  model: ReadModel,
  { replications, weeks }: SimulationResult,
  { pools, cases }: KeptVersion,
  end: End,
): number {
  const inWeek = pools.reduce((all, { aboutId, heads, utilisation }) => {
    const pool = model.get("resourcePool", aboutId);
    if (!pool || !utilisation) return all;
    const calendar = model.get("calendar", pool.calendarId);
    const there = (calendar ? openMinutes(calendar) : WEEK) * (1 - pool.shrinkage);
    return all + (utilisation[end] ?? utilisation.mean) * heads * there;
  }, 0);
  return (inWeek * replications * weeks) / cases;
}

const WEEK = 10_080;

/** Work on the lanes of the organisation; what clients do themselves costs nobody an hour. */
function counted(model: ReadModel, asIsId: Id, toBeId: Id): SavedWork | null {
  const [before = null, after = null] = [asIsId, toBeId].map((id) => ownWork(model, id));
  if (before === null || after === null) return null;
  return { before, after, expected: rounded(before - after), cautious: null, hopeful: null, from: null };
}

function ownWork(model: ReadModel, blueprintId: Id): number | null {
  const measures = laneMeasures(model, blueprintId);
  let all = 0;
  for (const { id, band } of model.by("lane", "blueprintId", blueprintId)) {
    if (band === "client" || band === "evidence") continue;
    const work = measures.get(id)?.work.value ?? null;
    if (work === null) return null;
    all += work;
  }
  return all;
}

/** A hundredth of a minute tells more than anybody can measure. */
const rounded = (minutes: number): number => Math.round(minutes * 100) / 100;
