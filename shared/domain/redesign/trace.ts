import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { topBlueprints } from "../blueprint/levels.ts";
import type { Blueprint } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";
import { blueprintChanges, type Change } from "./difference.ts";
import type { Idea, Opportunity } from "./records.ts";

/** Why something is changed: the idea, what it answers, and the evidence that asked for it. */
export interface Reason {
  readonly idea: Idea;
  readonly opportunities: readonly Opportunity[];
}

/** A change of a to-be with all of its reasons; none where nobody said any. */
export interface TracedChange {
  readonly toBe: Blueprint;
  readonly asIsId: Id;
  readonly change: Change;
  readonly reasons: readonly Reason[];
}

/** The reasons of every change that an idea carries out, by the change's key. */
export function reasonsByChange(model: ReadModel): ReadonlyMap<Id, readonly Reason[]> {
  const reasons = new Map<Id, Reason[]>();
  for (const idea of model.all("idea").sort(byOrder)) {
    const opportunities = idea.opportunityIds
      .flatMap((id) => model.get("opportunity", id) ?? [])
      .sort(byOrder);
    for (const key of idea.changeIds) {
      const held = reasons.get(key);
      if (held) held.push({ idea, opportunities });
      else reasons.set(key, [{ idea, opportunities }]);
    }
  }
  return reasons;
}

/** How an opportunity says how it is known, a line each: what was taken, then what was written. */
export const evidenceLines = ({ evidence, evidenceLinks }: Opportunity): string[] => [
  ...evidenceLinks.map(({ words }) => words),
  ...evidence
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== ""),
];

/** How far the trail of a change leads back. */
export type TraceReach = "nothing" | "idea" | "opportunity" | "evidence";
export function reachOf({ reasons }: Pick<TracedChange, "reasons">): TraceReach {
  const opportunities = reasons.flatMap((reason) => reason.opportunities);
  if (opportunities.some((one) => evidenceLines(one).length > 0)) return "evidence";
  if (opportunities.length > 0) return "opportunity";
  return reasons.length > 0 ? "idea" : "nothing";
}

/**
 * Every change of every to-be, but flows that follow from their steps: those are reasoned with them, and a flow alone is
 * told where an idea names it. Lanes follow from their steps as well.
 */
export function tracedChanges(model: ReadModel): TracedChange[] {
  const reasons = reasonsByChange(model);
  return topBlueprints(model).flatMap((toBe) => {
    const asIs = toBe.kind === "to-be" ? model.get("blueprint", toBe.branchedFromId) : undefined;
    if (!asIs) return [];
    return blueprintChanges(model, asIs.id, toBe.id)
      .filter(({ type, key }) => type === "step" || type === "stage" || reasons.has(key))
      .map((change) => ({ toBe, asIsId: asIs.id, change, reasons: reasons.get(change.key) ?? [] }));
  });
}
