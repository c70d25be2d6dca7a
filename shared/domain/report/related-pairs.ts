import type { Id } from "@shared/base/ids.ts";
import { topBlueprints } from "../blueprint/levels.ts";
import type { Blueprint } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";
import { blueprintDifference, type Difference } from "../redesign/difference.ts";
import { meantToBe } from "../redesign/favoured.ts";
import type { Report } from "./records.ts";

/** Another blueprint of the engagement that the same ideas change. */
export interface RelatedPair {
  readonly asIs: Blueprint;
  readonly toBe: Blueprint;
  readonly difference: Difference;
}

/**
 * A report names one as-is and one to-be, yet its ideas may be carried out in other journeys as well: those belong
 * to what is proposed. Of each other journey the favoured or newest to-be counts, when an idea answers for one of its changes.
 */
export function relatedPairs(model: ReadModel, report: Report): RelatedPair[] {
  const shown = model.get("blueprint", report.asIsId);
  if (report.kind === "prototype-plan" || !shown || !model.get("blueprint", report.toBeId)) return [];
  const carried = new Set<Id>(model.all("idea").flatMap((idea) => idea.changeIds));
  const toBes = topBlueprints(model).filter(
    (blueprint) => blueprint.kind === "to-be" && blueprint.journeyId !== shown.journeyId,
  );
  const journeys = new Set(toBes.map(({ journeyId }) => journeyId));
  return [...journeys].flatMap((journeyId) => {
    const toBe = meantToBe(model, journeyId);
    if (!toBe) return [];
    const asIs = model.get("blueprint", toBe.branchedFromId);
    if (!asIs) return [];
    const difference = blueprintDifference(model, asIs.id, toBe.id);
    return difference.changes.some(({ key }) => carried.has(key)) ? [{ asIs, toBe, difference }] : [];
  });
}
