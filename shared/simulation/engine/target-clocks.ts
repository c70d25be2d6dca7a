import type { Calendar } from "../calendar.ts";
import type { CompiledService } from "../compiled-service.ts";
import { CASE_INTS, type CaseTable, IS_COUNTED, IS_GONE, IS_IN_USE } from "./case-table.ts";
import { ColumnLog } from "./column-log.ts";

/**
 * The clocks of the service levels and promises. A clock starts when its first step is first reached and ends when its
 * last step is first left after that; the organisation's clock stands while the client is waited for.
 */
export class TargetClocks {
  /** Minutes on the clock of each counted case that came to the end. */
  readonly elapsed: readonly ColumnLog[];
  readonly met: Float64Array;
  readonly #service: CompiledService;
  readonly #cases: CaseTable;
  readonly #calendars: readonly (Calendar | undefined)[];

  constructor(service: CompiledService, cases: CaseTable) {
    this.#service = service;
    this.#cases = cases;
    this.#calendars = Array.from(service.targets.calendar, (calendar) => service.calendars[calendar]);
    this.elapsed = Array.from(service.targets.limit, () => new ColumnLog(1));
    this.met = new Float64Array(service.targets.count);
  }

  arrived(slot: number, now: number): void {
    this.#start(slot, -1, now);
  }

  reached(slot: number, step: number, now: number): void {
    this.#start(slot, step, now);
  }

  left(slot: number, step: number, now: number): void {
    this.#end(slot, step, now);
  }

  finished(slot: number, now: number): void {
    this.#end(slot, -1, now);
  }

  /** The client was waited for between the two moments. */
  paused(slot: number, from: number, to: number): void {
    if (from === to) return;
    const { targets } = this.#service;
    const { targetStart, targetEnd, targetPaused } = this.#cases;
    for (let target = 0; target < targets.count; target++) {
      const at = slot * targets.count + target;
      const start = targetStart[at]!;
      if (!(start < to) || targetEnd[at]! >= 0) continue;
      targetPaused[at] = targetPaused[at]! + this.#between(target, Math.max(from, start), to);
    }
  }

  /** Of the cases that are inside, those whose clock has passed the limit: they are late whenever they end. */
  overdue(now: number): Float64Array<ArrayBuffer> {
    const { targets } = this.#service;
    const cases = this.#cases;
    const overdue = new Float64Array(targets.count);
    for (let slot = 0; slot < cases.used; slot++) {
      const flags = slot * CASE_INTS;
      const isIn = cases.ints[flags + IS_IN_USE] === 1 && cases.ints[flags + IS_GONE] === 0;
      if (!isIn || cases.ints[flags + IS_COUNTED] === 0) continue;
      for (let target = 0; target < targets.count; target++) {
        const at = slot * targets.count + target;
        if (!(cases.targetStart[at]! <= now) || cases.targetEnd[at]! >= 0) continue;
        if (this.#minutes(at, target, now) > targets.limit[target]!) overdue[target] = overdue[target]! + 1;
      }
    }
    return overdue;
  }

  #start(slot: number, step: number, now: number): void {
    const { targets } = this.#service;
    const { targetStart } = this.#cases;
    for (let target = 0; target < targets.count; target++) {
      const at = slot * targets.count + target;
      const start = targetStart[at]!;
      if (targets.from[target] === step && !(start >= 0)) targetStart[at] = now;
    }
  }

  #end(slot: number, step: number, now: number): void {
    const { targets } = this.#service;
    const cases = this.#cases;
    for (let target = 0; target < targets.count; target++) {
      const at = slot * targets.count + target;
      if (targets.to[target] !== step || !(cases.targetStart[at]! <= now) || cases.targetEnd[at]! >= 0)
        continue;
      cases.targetEnd[at] = now;
      if (cases.ints[slot * CASE_INTS + IS_COUNTED] === 0) continue;
      const minutes = this.#minutes(at, target, now);
      const log = this.elapsed[target]!;
      const row = log.next();
      log.rows[row] = minutes;
      if (minutes <= targets.limit[target]!) this.met[target] = this.met[target]! + 1;
    }
  }

  #minutes(at: number, target: number, now: number): number {
    const { targetStart, targetPaused } = this.#cases;
    const minutes = this.#between(target, targetStart[at]!, now);
    return this.#service.targets.isOrganisations[target] === 1
      ? Math.max(0, minutes - targetPaused[at]!)
      : minutes;
  }

  #between(target: number, from: number, to: number): number {
    const calendar = this.#calendars[target];
    return calendar ? calendar.openBetween(from, to) : to - from;
  }
}
