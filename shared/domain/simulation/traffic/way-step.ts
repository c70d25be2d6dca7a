import type { WorkedStep } from "@shared/simulation/closed-forms/pool-load.ts";
import type { Flow, Step } from "../../blueprint/records.ts";
import type { ResourcePool } from "../records.ts";

/** What a step asks of a pool; it stays as long as the step and all who work there do. */
export interface StepWork {
  readonly of: Step;
  readonly people: People;
  readonly pool: ResourcePool | undefined;
  /** null where it takes nobody's time. */
  readonly asked: WorkedStep | null;
  readonly hasWork: boolean;
  /** It takes any time, of people or not. */
  readonly hasTime: boolean;
  /** Every round of signatures is refused. */
  readonly isNeverSigned: boolean;
}

/** The pools by the roles that they stand for; another one where a pool or the band of a lane is another. */
export interface People {
  readonly pools: readonly ResourcePool[];
  readonly byRole: ReadonlyMap<string, ResourcePool>;
}

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
  /** Who does it and what it asks of them, as it was told last. */
  work: StepWork | null;
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
  work: null,
  walk: 0,
  place: -1,
});
