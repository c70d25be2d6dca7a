import type { ReadModel } from "../core/model.ts";
import { type Compliance, complianceOf, type Verdict, verdictOf } from "./compliance.ts";
import { confidenceOf, currentMeasured } from "./footing.ts";
import type { CountedPeriod, Measured, Standard } from "./records.ts";

/** Times in minutes of the calendar; null = n/a. */
export interface Times {
  /** Of so many cases that have ended; null where nobody said. */
  readonly n: number | null;
  readonly median: number | null;
  readonly p90: number | null;
  readonly p90Low: number | null;
  readonly p90High: number | null;
}
const NO_TIMES: Times = { n: null, median: null, p90: null, p90Low: null, p90High: null };

/** How a standard or a service level stands: what was counted, and whether its objective is kept. */
export interface Standing {
  readonly verdict: Verdict;
  readonly compliance: Compliance | null;
  readonly times: Times;
  /** It says which share of the cases must keep it. */
  readonly hasObjective: boolean;
  /** The period that counts, of those entered: the last one with a case. */
  readonly period: CountedPeriod | null;
  /** What the log told, where that still holds. */
  readonly measured: Measured | null;
  /** There is an answer of the log, and something that it was measured from has changed since. */
  readonly isOutOfDate: boolean;
}

/** From the log's answer, or from the last of the periods that were counted; one just added is not yet counted. */
export function standingOf(model: ReadModel, standard: Standard): Standing {
  const confidence = confidenceOf(model);
  const { measuredBy } = standard;
  const measured = measuredBy === "log" ? currentMeasured(model, standard) : null;
  const period = measuredBy === "counts" ? lastCounted(standard) : null;
  const counted = measured ?? period;
  const compliance = counted && complianceOf(counted, confidence);
  return {
    verdict: verdictOf(standard.share, compliance),
    compliance,
    hasObjective: standard.share !== null,
    times: measured
      ? timesOf(measured)
      : period
        ? { ...NO_TIMES, median: period.median, p90: period.p90 }
        : NO_TIMES,
    period,
    measured,
    isOutOfDate:
      measuredBy === "log" && standard.eventLogId !== null && standard.measured !== null && measured === null,
  };
}

const lastCounted = ({ counts }: Standard): CountedPeriod | null =>
  counts.findLast(({ met, breached, overdue }) => met + breached + overdue > 0) ?? counts.at(-1) ?? null;

export const timesOf = ({ met, breached, median, p90, p90Low, p90High }: Measured): Times => ({
  n: met + breached,
  median,
  p90,
  p90Low,
  p90High,
});

/** Over all periods that were counted; null without one. */
export function complianceOfAll(model: ReadModel, { counts }: Pick<Standard, "counts">): Compliance | null {
  const total = (field: "met" | "breached" | "overdue") =>
    counts.reduce((sum, period) => sum + period[field], 0);
  return complianceOf(
    { met: total("met"), breached: total("breached"), overdue: total("overdue") },
    confidenceOf(model),
  );
}
