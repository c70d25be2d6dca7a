import type { Part } from "../engine/parts.ts";
import type { Summary } from "./quantiles.ts";

/** Minutes per part; NaN where nobody was. */
export type PartMeans = Readonly<Record<Part, { readonly mean: number }>>;

export interface JourneyResult {
  /** From arrival to the end, of the cases that came to it. */
  readonly lead: Summary;
  /**
   * Along the way that took longest: of branches that meet, the one that came last; of those that end apart, the one that
   * ended last. So they add up to the lead time.
   */
  readonly parts: PartMeans;
  readonly cost: Summary;
}

export interface SegmentResult {
  readonly segmentId: string;
  readonly lead: Summary;
  readonly cost: Summary;
}

export interface StepResult {
  readonly stepId: string;
  readonly visits: number;
  /** From reaching to leaving the step, per visit. */
  readonly stay: Summary;
  readonly parts: PartMeans;
  readonly cost: number;
  readonly gaveUp: number;
  /** Found no room to wait. */
  readonly turnedAway: number;
  /** Sent back by an approver. */
  readonly returns: number;
}

/** As the client feels it, per case. */
export interface TouchPointResult {
  readonly touchPointId: string;
  /** From leaving a touch point (for the first one: from arriving) to first coming to this one. */
  readonly before: Summary;
  /** Over all visits of its steps; waiting is all that is not work. */
  readonly waiting: Summary;
  readonly stay: Summary;
}

export interface PoolResult {
  readonly poolId: string;
  /** Minutes that a task waits for a head, closed hours included. */
  readonly waiting: Summary;
  /** The share of tasks that waited at all, NaN when there was none. */
  readonly waitingShare: number;
  /** Minutes that heads are held or away / minutes that they are there; NaN when they are never there. */
  readonly utilisation: number;
  readonly utilisationByHour: Float64Array;
  /** Tasks that wait, on average over time, closed hours included. */
  readonly queueLength: number;
  readonly queueByHour: Float64Array;
  readonly mostWaiting: number;
  /** All open hours of all heads. */
  readonly paidCost: number;
}

export interface TargetResult {
  readonly targetId: string;
  readonly met: number;
  /** Too late, those that are still inside and past the limit among them. */
  readonly breached: number;
  /** met / (met + breached), NaN when there is none. */
  readonly compliance: number;
  /** Minutes on the target's clock, of those that came to its end. */
  readonly elapsed: Summary;
}

/** Those who came between warm-up and horizon; and all. */
export interface Flow {
  readonly arrived: number;
  readonly finished: number;
  readonly gaveUp: number;
  /** Found no room to wait. arrived = finished + gaveUp + turnedAway + inside. */
  readonly turnedAway: number;
  readonly inside: number;
}

/** Little's law: both sides are found in different ways. */
export interface LittleResult {
  /** The number inside, averaged over time. */
  readonly inside: number;
  /** Minutes of stay within the window, summed over the cases, per minute of the window. */
  readonly rateTimesStay: number;
}

/** A row per visit of a sampled case; moments in minutes, NaN where no work was begun. */
export interface TraceRow {
  readonly caseNumber: number;
  readonly stepId: string;
  readonly visit: number;
  readonly reached: number;
  /** From here on it waits for people: handed over, and together with what it waits for. */
  readonly asked: number;
  readonly workFrom: number;
  readonly workTo: number;
  readonly left: number;
}

/** The cases that counted and came to their end, in the order in which they ended. */
export interface CaseColumns {
  readonly number: Float64Array;
  readonly arrived: Float64Array;
  readonly lead: Float64Array;
  readonly segment: Float64Array;
  readonly cost: Float64Array;
}

export interface ReplicationResult {
  readonly seed: number;
  readonly replication: number;
  /** The moment up to which it has come. */
  readonly until: number;
  readonly events: number;
  readonly counted: Flow;
  readonly all: Flow;
  readonly little: LittleResult;
  readonly journey: JourneyResult;
  readonly segments: readonly SegmentResult[];
  readonly steps: readonly StepResult[];
  readonly touchPoints: readonly TouchPointResult[];
  readonly pools: readonly PoolResult[];
  readonly targets: readonly TargetResult[];
  readonly cases: CaseColumns;
  readonly trace: readonly TraceRow[];
}
