import type { Flow, Step } from "../../blueprint/records.ts";

/** A step as the ways of its blueprint know it. */
export interface WayStep {
  /** As it was when something changed last that ways or work rest on: its title may be another. */
  step: Step;
  /** The flows by which a case goes on, in the order of `caseGraph`. */
  readonly out: Flow[];
  readonly into: Flow[];
  /** Some flow out says what share of a segment goes that way. */
  hasShares: boolean;
  /** Its number among `WaySlots`, which it keeps as long as it is there. */
  slot: number;
  /** It stands inside of a step of the blueprint. */
  readonly isInside: boolean;
}

export const newWayStep = (step: Step, isInside: boolean): WayStep => ({
  step,
  out: [],
  into: [],
  hasShares: false,
  slot: -1,
  isInside,
});
