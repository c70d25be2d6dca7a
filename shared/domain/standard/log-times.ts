import { UserError } from "@shared/base/result.ts";
import { caseBegin, type OrderedLog } from "../event-log/ordered-log.ts";
import { ROUND_THE_CLOCK, type WorkingClock, workedBetween } from "./working-time.ts";

/** From one activity to another ("" = the first, the last event of a case), less the time after pausing ones. */
export interface LogSpan {
  readonly fromActivity: string;
  readonly toActivity: string;
  readonly pausingActivities: readonly string[];
}

/** How long each case took, in milliseconds of the calendar. */
export interface LogTimes {
  readonly ended: Float64Array;
  /** Of those that have begun and not ended: up to the last moment of the log. */
  readonly open: Float64Array;
  /** When the clock of each of these began, milliseconds UTC. */
  readonly endedBegan: Float64Array;
  readonly openBegan: Float64Array;
  /** Cases in which the clock never began. */
  readonly notStarted: number;
  /** First and last moment of the log, milliseconds UTC. */
  readonly from: number;
  readonly asOf: number;
}

/**
 * The clock begins when the first `fromActivity` of a case is done, and ends when the first `toActivity` after it is. It
 * stands from the end of a pausing activity to the beginning of the next event (its end where no beginning is known).
 * What has not ended is timed up to the last moment of the log. Throws a UserError that names an activity which the log
 * does not have; null of a log without events.
 */
export function timesInLog(log: OrderedLog, span: LogSpan, clock: WorkingClock): LogTimes | null {
  if (log.eventCount === 0) return null;
  const [fromCode, toCode] = [codeOf(log, span.fromActivity), codeOf(log, span.toActivity)];
  const timer = new CaseTimer(log, span.pausingActivities, clock);
  const ended: number[] = [];
  const open: number[] = [];
  const endedBegan: number[] = [];
  const openBegan: number[] = [];
  let notStarted = 0;
  for (let index = 0; index < log.caseCount; index++) {
    const [low, high] = [log.caseStart[index]!, log.caseStart[index + 1]!];
    if (low === high) continue;
    const start = fromCode === null ? low : placeOf(log, fromCode, low, high);
    if (start === null) {
      notStarted++;
      continue;
    }
    const begin = fromCode === null ? caseBegin(log, index) : log.end[start]!;
    // From one activity to the next time of the same one, too.
    const after = fromCode === null ? start : start + 1;
    const stop = toCode === null ? high - 1 : placeOf(log, toCode, after, high);
    (stop === null ? openBegan : endedBegan).push(begin);
    if (stop !== null) ended.push(timer.ended(begin, start, stop));
    else open.push(timer.open(begin, start, high));
  }
  const { first, asOf } = timer;
  return {
    ended: Float64Array.from(ended),
    open: Float64Array.from(open),
    endedBegan: Float64Array.from(endedBegan),
    openBegan: Float64Array.from(openBegan),
    notStarted,
    from: first,
    asOf,
  };
}

function codeOf(log: OrderedLog, name: string): number | null {
  if (name === "") return null;
  const code = log.columns.activities.indexOf(name);
  if (code < 0) throw new UserError(`The log has no activity “${name}”.`, name);
  return code;
}

function placeOf(log: OrderedLog, activity: number, from: number, to: number): number | null {
  for (let place = from; place < to; place++) if (log.activity[place] === activity) return place;
  return null;
}

/** Times one case after another, on the clock on the wall where the log keeps its offsets, else on the log's own. */
class CaseTimer {
  readonly first: number;
  readonly asOf: number;
  readonly #log: OrderedLog;
  readonly #clock: WorkingClock;
  readonly #pauses: readonly boolean[];

  constructor(log: OrderedLog, pausing: readonly string[], clock: WorkingClock) {
    const names = new Set(pausing);
    this.#log = log;
    this.#clock = clock;
    this.#pauses = log.columns.activities.map((name) => names.has(name));
    let first = Number.POSITIVE_INFINITY;
    let last = Number.NEGATIVE_INFINITY;
    for (let place = 0; place < log.eventCount; place++) {
      first = Math.min(first, this.#beginOf(place));
      last = Math.max(last, log.end[place]!);
    }
    this.first = first;
    this.asOf = last;
  }

  /** From a moment at the event `start` to the end of the event `stop`. */
  ended(begin: number, start: number, stop: number): number {
    const gross = this.#worked(begin, start, this.#log.end[stop]!, stop);
    return Math.max(0, gross - this.#paused(start, stop));
  }

  /** From a moment at the event `start` to the last moment of the log; the case's events lie before `high`. */
  open(begin: number, start: number, high: number): number {
    const last = high - 1;
    const stands = this.#pauses[this.#log.activity[last]!] === true;
    const until = stands ? this.#log.end[last]! : this.asOf;
    return Math.max(0, this.#worked(begin, start, until, last) - this.#paused(start, last));
  }

  #paused(start: number, stop: number): number {
    let sum = 0;
    for (let place = start; place < stop; place++) {
      if (!this.#pauses[this.#log.activity[place]!]) continue;
      const [from, to] = [this.#log.end[place]!, this.#beginOf(place + 1)];
      if (to > from) sum += this.#worked(from, place, to, place + 1);
    }
    return sum;
  }

  /** Time of the calendar between two moments, each on the wall clock of its event. */
  #worked(from: number, fromPlace: number, to: number, toPlace: number): number {
    return workedBetween(this.#clock, from + this.#offset(fromPlace), to + this.#offset(toPlace));
  }

  #offset(place: number): number {
    const { offsets } = this.#log.columns;
    // Round the clock nothing hangs on what the clock on the wall says, which an offset that changes would make wrong.
    return offsets === null || this.#clock === ROUND_THE_CLOCK
      ? 0
      : (offsets[this.#log.order[place]!] ?? 0) * 60_000;
  }

  #beginOf(place: number): number {
    const start = this.#log.start === null ? Number.NaN : this.#log.start[place]!;
    return Number.isNaN(start) ? this.#log.end[place]! : start;
  }
}
