/** One property of events or cases; code 0 is a blank. */
export interface EventAttribute {
  readonly name: string;
  readonly codes: Uint32Array;
  readonly values: readonly string[];
}

/** Rows of the file that are no event, by the reason; they are told, never hidden. */
export interface LeftOut {
  readonly noCase: number;
  readonly noActivity: number;
  readonly noTime: number;
  readonly unreadableTime: number;
  /** Rows of a life cycle that neither begin nor end anything (scheduled, suspended …). */
  readonly otherTransition: number;
  /** Beginnings whose end never came. */
  readonly unfinished: number;
}
export const NOTHING_LEFT_OUT: LeftOut = {
  noCase: 0,
  noActivity: 0,
  noTime: 0,
  unreadableTime: 0,
  otherTransition: 0,
  unfinished: 0,
};

/**
 * An event log as columns, one entry per event, in the order of the file. Times are milliseconds since 1970 UTC.
 * Case and activity codes are positions in their lists.
 */
export interface EventColumns {
  readonly caseCodes: Uint32Array;
  readonly cases: readonly string[];
  readonly activityCodes: Uint32Array;
  readonly activities: readonly string[];
  /** When the event was done. */
  readonly endTimes: Float64Array;
  /** When work on it began; NaN where unknown. Null where the log never tells. */
  readonly startTimes: Float64Array | null;
  /** Minutes that the clock on the wall was ahead of UTC, for the days of the log; null = UTC. */
  readonly offsets: Int16Array | null;
  /** One of the attributes may be who did it. */
  readonly attributes: readonly EventAttribute[];
  /** Data row of each event, counted from 0: the way back to the evidence. */
  readonly rows: Uint32Array;
  readonly leftOut: LeftOut;
}
