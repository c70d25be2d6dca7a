import type { Flow, Step } from "../../blueprint/records.ts";

/** A step as the ways of its blueprint know it. */
export interface WayStep {
  /** As it was when something changed last that ways or work rest on: its title may be another. */
  step: Step;
  /** The flows by which a case goes on, in the order of `caseGraph`, and the steps that they lead to. */
  readonly out: Flow[];
  next: readonly WayStep[];
  readonly into: Flow[];
  /** By flow out, how probable it is; null where `caseGraph` cannot tell. */
  chances: readonly number[] | null;
  /** A case goes by one of the flows out, not by all. */
  isExclusive: boolean;
  /** Some flow out says what share of a segment goes that way. */
  hasShares: boolean;
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
  chances: [],
  isExclusive: false,
  hasShares: false,
  walk: 0,
  place: -1,
});
