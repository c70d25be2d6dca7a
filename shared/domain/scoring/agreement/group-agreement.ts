import {
  type IntraclassCorrelations,
  intraclassCorrelations,
} from "@shared/statistics/intraclass-correlation.ts";
import { kendallW } from "@shared/statistics/kendall-w.ts";
import { type AgreementInterval, krippendorffInterval } from "@shared/statistics/krippendorff-interval.ts";
import type { Interval } from "@shared/statistics/proportion.ts";
import type { RatingMatrix } from "./rating-matrix.ts";

/** Why a figure of agreement is not defined. */
export type NoAgreement =
  | "one-rater"
  /** No unit was scored by two raters (α) or by all of them (ICC, W). */
  | "nothing-shared"
  /** Only one unit was scored by all of them. */
  | "one-unit"
  /** Every score is the same: no disagreement could be expected. */
  | "all-same"
  /** Raters disagree more than by chance: a mean of theirs has no reliability to speak of. */
  | "beyond-chance";

export type AgreementResult<T> =
  | { readonly figure: T; readonly reason: null }
  | { readonly figure: null; readonly reason: NoAgreement };

export interface AlphaResult {
  readonly alpha: number;
  /** Units that two or more scored, and the scores in them. */
  readonly units: number;
  readonly scores: number;
  /** Percentiles of resampled units (seed 1); null where there are too few. */
  readonly interval: Interval | null;
  readonly samples: number;
}

export interface IccResult {
  /** ICC(2,1): absolute agreement of a single rater. */
  readonly single: number;
  readonly singleInterval: Interval | null;
  /** ICC(2,k): absolute agreement of the mean of all raters. */
  readonly mean: AgreementResult<number>;
  readonly meanInterval: Interval | null;
}

export interface RankResult {
  readonly w: number;
  readonly chiSquare: number;
  readonly degrees: number;
  /** Of the hypothesis that all rank at random. */
  readonly p: number;
  /** Fewer than eight units: p is a rough guide only. */
  readonly rough: boolean;
}

/** How far raters agree, three ways, each with what it rests on. */
export interface GroupAgreement {
  /** Those who scored anything. */
  readonly raters: number;
  /** Those whose sheet is blank: they are left out, else no item would have been scored by all. */
  readonly silent: number;
  /** Units that anybody scored. */
  readonly units: number;
  /** Units that all raters scored: what ICC and W are computed from. */
  readonly complete: number;
  readonly scores: number;
  /** Of every interval here. */
  readonly confidence: number;
  readonly alpha: AgreementResult<AlphaResult>;
  readonly icc: AgreementResult<IccResult>;
  readonly kendall: AgreementResult<RankResult>;
}

/** Krippendorff's α (ordinal), ICC(2,1) and ICC(2,k), and Kendall's W of one table of ratings. */
export function groupAgreement(
  { ratings: all, units }: Pick<RatingMatrix, "ratings" | "units">,
  confidence = 0.95,
): GroupAgreement {
  const ratings = all.filter((row) => row.some((score) => score !== null));
  const silent = all.length - ratings.length;
  const complete = completeUnits(ratings, units.length);
  const shared = complete.length;
  const scores = ratings.reduce((sum, row) => sum + row.filter((score) => score !== null).length, 0);
  const base = { raters: ratings.length, silent, units: units.length, complete: shared, scores, confidence };
  const alpha = krippendorffInterval(ratings, "ordinal", { confidence });
  const icc = intraclassCorrelations(complete, confidence);
  const kendall = kendallW(ratings.map((_, rater) => complete.map((row) => row[rater] ?? 0)));
  const missing = missingFor(ratings.length, shared);
  return {
    ...base,
    alpha: alpha
      ? { figure: alphaResult(alpha), reason: null }
      : { figure: null, reason: alphaReason(ratings, units.length) },
    icc: icc ? { figure: iccResult(icc), reason: null } : { figure: null, reason: missing },
    kendall: kendall ? { figure: kendall, reason: null } : { figure: null, reason: missing },
  };
}

function alphaResult({ alpha, units, scores, low, high, samples }: AgreementInterval): AlphaResult {
  const interval = low === null || high === null ? null : { low, high };
  return { alpha, units, scores, interval, samples };
}

const iccResult = ({ single, mean, ...icc }: IntraclassCorrelations): IccResult => ({
  single: single[1],
  singleInterval: icc.singleIntervals[1] ?? null,
  mean: mean[1] === null ? { figure: null, reason: "beyond-chance" } : { figure: mean[1], reason: null },
  meanInterval: icc.meanIntervals[1] ?? null,
});

/** Units × raters, only the units that every rater scored. */
export function completeUnits(ratings: readonly (readonly (number | null)[])[], units: number): number[][] {
  const rows: number[][] = [];
  for (let unit = 0; unit < units; unit++) {
    const row = ratings.map((rater) => rater[unit] ?? null).filter((score) => score !== null);
    if (row.length === ratings.length && row.length > 0) rows.push(row);
  }
  return rows;
}

function missingFor(raters: number, complete: number): NoAgreement {
  if (raters < 2) return "one-rater";
  if (complete === 0) return "nothing-shared";
  return complete === 1 ? "one-unit" : "all-same";
}

function alphaReason(ratings: readonly (readonly (number | null)[])[], units: number): NoAgreement {
  if (ratings.length < 2) return "one-rater";
  for (let unit = 0; unit < units; unit++) {
    if (ratings.filter((row) => (row[unit] ?? null) !== null).length > 1) return "all-same";
  }
  return "nothing-shared";
}
