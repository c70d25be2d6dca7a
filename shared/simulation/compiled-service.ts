import type { Calendar } from "./calendar.ts";
import type { DrawSite } from "./random/draws.ts";
import type { ServiceModel } from "./service-model.ts";

/** What is drawn at a step; the site of a step's purpose is step × PURPOSES + purpose. */
export const WORK_DRAW = 0;
export const WAIT_DRAW = 1;
export const HAND_OFF_DRAW = 2;
export const PATIENCE_DRAW = 3;
export const APPROVAL_DRAW = 4;
export const RETURN_DRAW = 5;
export const BRANCH_DRAW = 6;
/** A power of two (the last is free), so that a place is told by its bits. */
export const PURPOSES = 8;
export const PURPOSE_BITS = 3;

export interface CompiledArrivals {
  readonly kind: "rate" | "interval" | "replay";
  readonly perMinute: Float64Array;
  readonly perWeek: number;
  readonly moments: Float64Array;
  readonly period: number;
  readonly site: number;
}

/** Whole numbers of a step: step × STEP_INTS + one of these; −1 = none. */
export const STEP_INTS = 16;
export const STEP_INT_BITS = 4;
export const POOL = 0;
export const APPROVER_POOL = 1;
export const APPROVALS = 2;
export const WAIT_CALENDAR = 3;
export const IS_CLIENT_WAIT = 4;
export const BATCH = 5;
export const MOST_VISITS = 6;
export const IS_PARALLEL = 7;
export const JOIN = 8;
/** Its flows are those from FIRST_EDGE to before END_EDGE. */
export const FIRST_EDGE = 9;
export const END_EDGE = 10;
/** 1 where there is something to draw. */
export const HAS_HAND_OFF = 11;
export const HAS_WORK = 12;
export const HAS_WAIT = 13;
export const HAS_PATIENCE = 14;
/** 1 where tokens come alone and at once: no join, no batch, no hand-off, and no rare part of a visit. */
export const IS_PLAIN = 15;

/** In the order of the model. */
export interface CompiledSteps {
  readonly count: number;
  readonly ints: Int32Array;
  readonly approvalReturn: Float64Array;
  readonly reworkFactor: Float64Array;
  readonly costPerVisit: Float64Array;
  /** Some step has a cap of visits. */
  readonly hasCaps: boolean;
}

/** Per flow, step by step. */
export interface CompiledEdges {
  readonly count: number;
  readonly to: Int32Array;
  /** Probabilities summed up within the step, per segment: segment × count + flow. */
  readonly cumulative: Float64Array;
  /** Its step cannot be reached again from where it leads. */
  readonly leadsOn: Uint8Array;
  /** The step with a cap of visits to which it leads without a choice on the way; −1 = none. */
  readonly gate: Int32Array;
}

/** Room for as many as come. */
export const NO_LIMIT = 2 ** 31 - 1;

export interface CompiledPools {
  readonly count: number;
  readonly heads: Int32Array;
  readonly calendar: Int32Array;
  /** Minutes away for each minute of work: shrinkage / (1 − shrinkage). */
  readonly awayPerMinute: Float64Array;
  readonly costPerMinute: Float64Array;
  readonly isByPriority: Uint8Array;
  /** How many may wait. */
  readonly room: Int32Array;
}

export interface CompiledTargets {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly calendar: Int32Array;
  readonly limit: Float64Array;
  readonly isOrganisations: Uint8Array;
}

/** A service as flat arrays: what the engine runs. */
export interface CompiledService {
  readonly model: ServiceModel;
  readonly start: number;
  readonly steps: CompiledSteps;
  readonly edges: CompiledEdges;
  readonly pools: CompiledPools;
  readonly targets: CompiledTargets;
  readonly calendars: readonly Calendar[];
  /** Shares of the segments summed up. */
  readonly segments: Float64Array;
  /** Rank of each segment among the priorities, 0 first; and how many ranks there are. */
  readonly ranks: Int32Array;
  readonly rankCount: number;
  readonly segmentSite: number;
  readonly arrivals: CompiledArrivals;
  readonly sites: readonly DrawSite[];
  /** Touch points of each step: the first of step s lies at firstTouch[s]. */
  readonly firstTouch: Int32Array;
  readonly touch: Int32Array;
  readonly touchCount: number;
  readonly hasJoins: boolean;
}
