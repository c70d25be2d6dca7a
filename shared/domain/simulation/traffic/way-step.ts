import type { Flow, Step } from "../../blueprint/records.ts";
import type { CaseNode } from "../../redesign/case-graph.ts";

/** A step as the ways of its blueprint know it. */
export interface WayStep {
  /** As it was when something changed last that ways or work rest on: its title may be another. */
  step: Step;
  /** The flows by which a case goes on, in the order of `caseGraph`, and the steps that they lead to. */
  readonly out: Flow[];
  next: readonly WayStep[];
  readonly into: Flow[];
  node: Pick<CaseNode, "split" | "next"> | { readonly reason: string };
  /** The walk that came by last. */
  walk: number;
  /** Where it stands in the flat ways that were laid out last. */
  place: number;
}

export const newWayStep = (step: Step): WayStep => ({
  step,
  out: [],
  next: [],
  into: [],
  node: { split: "parallel", next: [] },
  walk: 0,
  place: -1,
});
