/** All times in minutes; moments in minutes from the start of the first Monday, 0:00. */
export type Distribution =
  | { kind: "fixed"; value: number }
  | { kind: "lognormal"; median: number; p90: number }
  | { kind: "pert"; minimum: number; mode: number; maximum: number }
  | { kind: "exponential"; mean: number }
  | { kind: "empirical"; values: readonly number[] };

/** Open spans of a week (weekday 0 = Monday; `from` and `to` in minutes of that day, `to` up to 1440). */
export interface WeekHours {
  readonly spans: readonly { weekday: number; from: number; to: number }[];
  /** Whole days counted from the start: 0 is the first Monday. */
  readonly closedDays: readonly number[];
}

export interface Pool {
  readonly id: string;
  readonly name: string;
  readonly heads: number;
  /** 0..1 of the time that people are away. */
  readonly shrinkage: number;
  /** null = round the clock. */
  readonly hours: WeekHours | null;
  readonly costPerHour: number;
  readonly discipline: "first-come" | "priority";
  /**
   * How many may wait for a head (the lines of a telephone, the chairs of a waiting room); who comes when it is full is
   * turned away, and the case with all that belongs to it. Approvals wait all the same. null = room for all.
   */
  readonly room?: number | null;
}

export interface NextStep {
  readonly to: string;
  /** Of an exclusive branch; they sum to 1. A parallel split takes every one. */
  readonly probability: number;
  /** Per segment, in the order of the model's segments; null = the flow's own probability. */
  readonly bySegment?: readonly (number | null)[];
}

export interface ServiceStep {
  readonly id: string;
  readonly name: string;
  readonly poolId: string | null;
  /** Touch time; holds one head of the pool, where there is one. */
  readonly work: Distribution | null;
  /** Unstaffed waiting after the work (post, cooling off). */
  readonly wait: Distribution | null;
  /** The calendar in which the wait counts; null = round the clock. */
  readonly waitHours: WeekHours | null;
  /** The wait is the client's: it stops the organisation's clock. */
  readonly clientWait: boolean;
  /** How many people must approve, one after the other, once the work is done. */
  readonly approvals: number;
  /** 0..1: the chance that an approver sends the case back to be worked on again. */
  readonly approvalReturn: number;
  readonly approvalTime: Distribution | null;
  readonly approverPoolId: string | null;
  /** Before the step. */
  readonly handOffDelay: Distribution | null;
  /** Cases wait until so many are together; 1 = none. */
  readonly batch: number;
  /** Work of a second visit = factor × work; 1 = the same. */
  readonly reworkFactor: number;
  /** The most visits of one case; after that the flow that leads on, away from the loop, is taken. 0 = no cap. */
  readonly mostVisits: number;
  readonly costPerVisit: number;
  /** A client who waits in the queue for longer gives up. */
  readonly patience: Distribution | null;
  readonly split: "exclusive" | "parallel";
  /** Empty = the journey ends here. */
  readonly next: readonly NextStep[];
  /** How many incoming branches of one parallel split are awaited; 1 = none. */
  readonly join: number;
}

export interface Segment {
  readonly id: string;
  readonly name: string;
  readonly share: number;
  /** Lower is served first. */
  readonly priority: number;
}

export type Arrivals =
  /** `perHour`: clients per hour in each of the 168 hours of the week. */
  | { kind: "rate"; perHour: readonly number[] }
  | { kind: "interval"; between: Distribution }
  /** `moments` within 0 … `period`, said again in every period; a period of 0 = once. */
  | { kind: "replay"; moments: readonly number[]; period: number };

export interface Target {
  readonly id: string;
  readonly name: string;
  /** The clock starts when this step is first reached; null = on arrival. */
  readonly fromStepId: string | null;
  /** The clock ends when this step is first left; null = at the end of the journey. */
  readonly toStepId: string | null;
  /** Minutes. */
  readonly limit: number;
  /** 0..1 of the cases that should be within the limit; null = not said. */
  readonly share: number | null;
  /** The calendar in which the clock runs; null = round the clock. */
  readonly hours: WeekHours | null;
  /** The organisation's clock stands while the client is waited for. */
  readonly clock: "client" | "organisation";
}

/** A service to be simulated, without ids of the workbench's records and without a screen. */
export interface ServiceModel {
  readonly startId: string;
  readonly steps: readonly ServiceStep[];
  readonly pools: readonly Pool[];
  readonly segments: readonly Segment[];
  readonly arrivals: Arrivals;
  readonly targets: readonly Target[];
  readonly touchPointSteps: readonly { touchPointId: string; stepIds: readonly string[] }[];
}
