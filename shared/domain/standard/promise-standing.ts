import type { ReadModel } from "../core/model.ts";
import { type Compliance, complianceOf, verdictOf } from "./compliance.ts";
import { confidenceOf, currentMeasured } from "./footing.ts";
import type { ServicePromise, Standard } from "./records.ts";
import { type Standing, standingOf, type Times, timesOf } from "./standing.ts";

/** A promise is kept where nine of ten clients get what they were told: the 90th percentile is within it. */
export const PROMISED_SHARE = 0.9;

export type PromiseVerdict = "kept" | "cannot-be-kept" | "cannot-tell" | "not-known";

export interface PromiseStanding {
  readonly verdict: PromiseVerdict;
  /** What the verdict rests on. */
  readonly by: "log" | "standard" | null;
  /** Share of the cases within the promise, from its own log. */
  readonly compliance: Compliance | null;
  /** Share of the cases that kept the standard behind it, where that tells. */
  readonly behind: Compliance | null;
  readonly times: Times | null;
  readonly isOutOfDate: boolean;
}

/**
 * Whether what clients are told can be kept: by the promise's own log, else by the times of the standard behind it, which
 * count only on the same calendar. Where neither of them has a time, by the share of the cases that kept the standard.
 */
export function promiseStanding(model: ReadModel, promise: ServicePromise): PromiseStanding {
  const measured = currentMeasured(model, promise);
  const isOutOfDate = promise.eventLogId !== null && promise.measured !== null && measured === null;
  if (measured) {
    const compliance = complianceOf(measured, confidenceOf(model));
    const verdict = compliance ? VERDICTS[verdictOf(PROMISED_SHARE, compliance)] : "not-known";
    return { verdict, by: "log", compliance, behind: null, times: timesOf(measured), isOutOfDate };
  }
  const standard = model.get("standard", promise.standardId);
  const standing = standard && standingOf(model, standard);
  const verdict = standing ? verdictByStandard(promise, standard, standing) : "not-known";
  if (!standing || verdict === "not-known")
    return { verdict, by: null, compliance: null, behind: null, times: null, isOutOfDate };
  const { compliance: behind } = standing;
  const times = promise.limit === null ? null : standing.times;
  return { verdict, by: "standard", compliance: null, behind, times, isOutOfDate };
}

const VERDICTS = { kept: "kept", "not-kept": "cannot-be-kept", "cannot-tell": "cannot-tell" } as const;

function verdictByStandard(
  { limit, calendarId }: ServicePromise,
  standard: Standard,
  standing: Standing,
): PromiseVerdict {
  const { compliance, times } = standing;
  if (limit === null && standard.limit === null && compliance !== null)
    return VERDICTS[verdictOf(PROMISED_SHARE, compliance)];
  if (limit === null || standard.calendarId !== calendarId) return "not-known";
  return compliance === null && times.p90 === null ? "not-known" : verdictByTimes(limit, standard, standing);
}

/**
 * Who is within a standard is within any longer promise, and who breaks it breaks any shorter one. Else the 90th
 * percentile tells, with its interval where it was measured. What is still open is not in it: none of that may be past
 * the promise, which only those tell that are not yet due by a standard no longer than it. Of one and the same limit
 * the share says more than a percentile.
 */
function verdictByTimes(
  limit: number,
  standard: Standard,
  { compliance, times, measured }: Standing,
): PromiseVerdict {
  if (compliance !== null && standard.limit !== null) {
    if (limit >= standard.limit && compliance.low >= PROMISED_SHARE) return "kept";
    if (limit <= standard.limit && compliance.high < PROMISED_SHARE) return "cannot-be-kept";
  }
  if (times.p90 === null || (compliance !== null && standard.limit === limit)) return "cannot-tell";
  if (times.n === null) return times.p90 > limit ? "cannot-be-kept" : "cannot-tell";
  if (times.p90Low !== null && times.p90Low > limit) return "cannot-be-kept";
  const nothingOpen = (measured?.notDue ?? 0) === 0 || (standard.limit !== null && limit >= standard.limit);
  const nothingOverdue = compliance === null || (compliance.overdue === 0 && nothingOpen);
  return nothingOverdue && times.p90High !== null && times.p90High <= limit ? "kept" : "cannot-tell";
}
