import { intraclassCorrelations } from "@shared/statistics/intraclass-correlation.ts";
import { kendallW } from "@shared/statistics/kendall-w.ts";
import { krippendorffAlpha } from "@shared/statistics/krippendorff.ts";
import type { RatingMatrix } from "./rating-matrix.ts";

/** Why a figure of agreement is not defined. */
export type NoAgreement =
  | "one-rater"
  /** No unit was scored by two raters (α) or by all of them (ICC, W). */
  | "nothing-shared"
  /** Only one unit was scored by all of them. */
  | "one-unit"
  /** Every score is the same: no disagreement could be expected. */
  | "all-same";

export type AgreementResult<T> =
  | { readonly figure: T; readonly reason: null }
  | { readonly figure: null; readonly reason: NoAgreement };

export interface AlphaResult {
  readonly alpha: number;
  /** Units that two or more scored, and the scores in them. */
  readonly units: number;
  readonly scores: number;
}

export interface IccResult {
  /** ICC(2,1): absolute agreement of a single rater. */
  readonly single: number;
  /** ICC(2,k): absolute agreement of the mean of all raters. */
  readonly mean: number;
}

export interface RankResult {
  readonly w: number;
  readonly chiSquare: number;
}

/** How far raters agree, three ways, each with what it rests on. */
export interface GroupAgreement {
  readonly raters: number;
  /** Units that anybody scored. */
  readonly units: number;
  /** Units that all raters scored: what ICC and W are computed from. */
  readonly complete: number;
  readonly scores: number;
  readonly alpha: AgreementResult<AlphaResult>;
  readonly icc: AgreementResult<IccResult>;
  readonly kendall: AgreementResult<RankResult>;
}

/** Krippendorff's α (ordinal), ICC(2,1) and ICC(2,k), and Kendall's W of one table of ratings. */
export function groupAgreement({ ratings, units }: Pick<RatingMatrix, "ratings" | "units">): GroupAgreement {
  const complete = completeUnits(ratings, units.length);
  const shared = complete.length;
  const scores = ratings.reduce((sum, row) => sum + row.filter((score) => score !== null).length, 0);
  const base = { raters: ratings.length, units: units.length, complete: shared, scores };
  const alpha = krippendorffAlpha(ratings, "ordinal");
  const icc = intraclassCorrelations(complete);
  const kendall = kendallW(ratings.map((_, rater) => complete.map((row) => row[rater] ?? 0)));
  const missing = missingFor(ratings.length, shared);
  return {
    ...base,
    alpha: alpha
      ? { figure: alpha, reason: null }
      : { figure: null, reason: alphaReason(ratings, units.length) },
    icc: icc
      ? { figure: { single: icc.single[1], mean: icc.mean[1] }, reason: null }
      : { figure: null, reason: missing },
    kendall: kendall
      ? { figure: { w: kendall.w, chiSquare: kendall.chiSquare }, reason: null }
      : { figure: null, reason: missing },
  };
}

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
