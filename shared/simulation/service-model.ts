/** All times in minutes; moments in minutes from the start of the first Monday, 0:00. */
export type Distribution =
  | { kind: "fixed"; value: number }
  | { kind: "lognormal"; median: number; p90: number }
  | { kind: "pert"; minimum: number; mode: number; maximum: number }
  | { kind: "exponential"; mean: number }
  | { kind: "empirical"; values: readonly number[] };
/** Open spans of a week (weekday 0 = Monday) and closed days (whole days counted from the start); null = round the clock. */
export interface WeekHours { readonly spans: readonly { weekday: number; from: number; to: number }[]; readonly closedDays: readonly number[] }
export interface Pool { readonly id: string; readonly name: string; readonly heads: number; /** 0..1 of the time that people are away */ readonly shrinkage: number; readonly hours: WeekHours | null; readonly costPerHour: number; readonly discipline: "first-come" | "priority" }
export interface ServiceStep {
  readonly id: string; readonly name: string; readonly poolId: string | null;
  readonly work: Distribution | null;          // touch time; holds one head of the pool, where there is one
  readonly wait: Distribution | null;          // unstaffed waiting after the work (post, cooling off)
  readonly waitHours: WeekHours | null;        // calendar in which the wait counts; null = round the clock
  readonly clientWait: boolean;                // wait is the client's: stops the organisation's clock
  readonly approvals: number; readonly approvalReturn: number; readonly approvalTime: Distribution | null; readonly approverPoolId: string | null;
  readonly handOffDelay: Distribution | null;  // before the step
  readonly batch: number;                      // 1 = none; cases wait until so many are together
  readonly reworkFactor: number;               // work of a second visit = factor × work; 1 = same
  readonly mostVisits: number;                 // cap of visits per case (then the flow that leads on, away from the loop, is taken); 0 = none
  readonly costPerVisit: number;
  readonly patience: Distribution | null;      // a client who waits in the queue for longer gives up
  readonly split: "exclusive" | "parallel"; 
  readonly next: readonly { readonly to: string; readonly probability: number; readonly bySegment?: readonly (number | null)[] }[]; // empty = end
  readonly join: number;                       // how many incoming branches of one parallel split are awaited; 1 = none
}
export interface Segment { readonly id: string; readonly name: string; readonly share: number; readonly priority: number /* lower first */ }
export type Arrivals =
  | { kind: "rate"; perHour: readonly number[] /* 168 hours of the week */ }
  | { kind: "interval"; between: Distribution }
  | { kind: "replay"; moments: readonly number[]; period: number };
export interface Target { readonly id: string; readonly name: string; readonly fromStepId: string | null; readonly toStepId: string | null; readonly limit: number; readonly share: number | null; readonly hours: WeekHours | null; readonly clock: "client" | "organisation" }
export interface ServiceModel { readonly startId: string; readonly steps: readonly ServiceStep[]; readonly pools: readonly Pool[]; readonly segments: readonly Segment[]; readonly arrivals: Arrivals; readonly targets: readonly Target[]; readonly touchPointSteps: readonly { touchPointId: string; stepIds: readonly string[] }[] }
