import type { ServiceStep } from "../service-model.ts";
import { momentsOfTime } from "./distribution-moments.ts";
import { approvalsPerVisit } from "./pool-load.ts";
import { closedAfterHour, openMinutesByHour, untilOpenHour } from "./week-hours.ts";

/** Mean times of a step, in minutes. */
export interface StepTimes {
  readonly step: ServiceStep;
  readonly handOff: number;
  /** Of a first visit. */
  readonly work: number;
  /** Of one approval, and how many a visit needs. */
  readonly reading: number;
  readonly approvals: number;
  readonly wait: number;
  readonly waitClock: WaitClock | null;
}

/** The calendar in which a wait counts. */
export interface WaitClock {
  /** Share of the open minutes in each hour: a wait ends in them, evenly spread. */
  readonly ends: Float64Array;
  /** Closed minutes for each open one. */
  readonly closedPerMinute: number;
  /** Minutes from each hour to the opening. */
  readonly untilOpen: Float64Array;
}

export const timesOf = (step: ServiceStep): StepTimes => ({
  step,
  handOff: momentsOfTime(step.handOffDelay).mean,
  work: momentsOfTime(step.work).mean,
  reading: momentsOfTime(step.approvalTime).mean,
  approvals: approvalsPerVisit(step),
  wait: momentsOfTime(step.wait).mean,
  waitClock: waitClockOf(step),
});

/** Null for a wait round the clock, and for one whose calendar never opens. */
function waitClockOf({ waitHours }: ServiceStep): WaitClock | null {
  if (waitHours === null) return null;
  const open = openMinutesByHour(waitHours);
  const total = open.reduce((sum, minutes) => sum + minutes, 0);
  if (total === 0) return null;
  const closed = closedAfterHour(open).reduce((sum, minutes) => sum + minutes, 0);
  return {
    ends: open.map((minutes) => minutes / total),
    closedPerMinute: closed / total,
    untilOpen: untilOpenHour(open),
  };
}

/** Closed minutes of one wait: until it opens first, and then in proportion. `start`: the hours in which it begins. */
export function closedInWait({ wait, waitClock, step }: StepTimes, start: Float64Array): number {
  if (wait === 0 || step.waitHours === null) return 0;
  if (waitClock === null) return Number.POSITIVE_INFINITY;
  const { untilOpen, closedPerMinute } = waitClock;
  const first = start.reduce((sum, share, hour) => sum + share * (untilOpen[hour] ?? 0), 0);
  return first + wait * closedPerMinute;
}
