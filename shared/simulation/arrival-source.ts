import { WEEK_MINUTES } from "./calendar.ts";
import type { CompiledArrivals } from "./compiled-service.ts";
import type { Draws } from "./random/draws.ts";

const HOURS = 168;

/**
 * The moments at which clients come. *Rate*: a Poisson process whose rate changes by the hour of the week, by the time at
 * which its expected number has grown by an exponential draw (no draw is thrown away, so the k-th client of a busier
 * week is the k-th client still). *Interval* and *replay* as they are told.
 */
export class ArrivalSource {
  readonly #arrivals: CompiledArrivals;
  readonly #draws: Draws;
  /** The arrival to which it has come; Infinity when nobody comes any more. */
  moment = 0;
  /** The hour in which the moment lies, or the one before. */
  #hour = 0;
  #index = 0;
  #period = 0;

  constructor(arrivals: CompiledArrivals, draws: Draws) {
    this.#arrivals = arrivals;
    this.#draws = draws;
  }

  /** Goes on to the next arrival. */
  goOn(): void {
    const { kind, site } = this.#arrivals;
    if (kind === "rate") this.#byRate();
    else if (kind === "interval") this.moment += this.#draws.next(site);
    else this.moment = this.#replayed();
  }

  #byRate(): void {
    const { perMinute, perWeek, site } = this.#arrivals;
    if (perWeek === 0) {
      this.moment = Infinity;
      return;
    }
    let rest = this.#draws.next(site);
    let { moment } = this;
    if (rest >= perWeek) {
      const weeks = Math.floor(rest / perWeek);
      rest -= weeks * perWeek;
      moment += weeks * WEEK_MINUTES;
      this.#hour = Math.floor(moment / 60);
    }
    let hour = this.#hour;
    for (; ; hour++) {
      const end = 60 * (hour + 1);
      if (moment >= end) continue;
      const rate = perMinute[hour % HOURS]!;
      const expected = rate * (end - moment);
      if (rest < expected) {
        moment += rest / rate;
        break;
      }
      rest -= expected;
      moment = end;
    }
    this.#hour = hour;
    this.moment = moment;
  }

  #replayed(): number {
    const { moments, period } = this.#arrivals;
    if (this.#index === moments.length) {
      if (period === 0 || moments.length === 0) return Infinity;
      this.#index = 0;
      this.#period += period;
    }
    return this.#period + moments[this.#index++]!;
  }
}
