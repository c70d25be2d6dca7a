import type { MapContent, MapFlow } from "@shared/domain/blueprint/map-content.ts";
import { BANDS } from "@shared/domain/blueprint/records.ts";

/** A client's step that a flow joins across the line of interaction, and the lanes on the other side. */
export interface TouchPointCandidate {
  readonly step: number;
  readonly lanes: readonly number[];
}

/** Steps of a map to be taken in that may be registered as touch points, from left to right. */
export function touchPointCandidates({ lanes, steps, flows }: MapContent): TouchPointCandidate[] {
  const depth = (step: number) => BANDS.indexOf(lanes[steps[step]?.lane ?? -1]?.band ?? "evidence");
  const client = BANDS.indexOf("client");
  const others = new Map<number, Set<number>>();
  const meet = (own: number, other: number) => {
    if (depth(own) !== client || depth(other) <= client || steps[own]?.touchPoint !== null) return;
    others.set(own, (others.get(own) ?? new Set()).add(steps[other]?.lane ?? 0));
  };
  for (const { from, to } of flows satisfies readonly MapFlow[]) {
    meet(from, to);
    meet(to, from);
  }
  return [...others].map(([step, met]) => ({ step, lanes: [...met] })).sort((a, b) => a.step - b.step);
}

/** The map with these steps as touch points of their own titles. */
export const withTouchPoints = (content: MapContent, chosen: ReadonlySet<number>): MapContent => ({
  ...content,
  steps: content.steps.map((step, index) =>
    chosen.has(index) ? { ...step, touchPoint: step.title.trim() || "Unnamed step" } : step,
  ),
});
