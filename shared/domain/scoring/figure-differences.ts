import type { Id } from "@shared/base/ids.ts";
import { holm } from "@shared/statistics/holm.ts";
import { type MeanDifference, meanDifference } from "@shared/statistics/mean-difference.ts";
import type { MeanFigure } from "@shared/statistics/mean-interval.ts";
import { type NpsDifference, npsDifference } from "@shared/statistics/nps.ts";
import { type ShareDifference, shareDifference } from "@shared/statistics/proportion-difference.ts";
import type { ProportionFigure, Scorecard, TouchPointFigures } from "./figures.ts";

export const COMPARED_MEANS = ["expectation", "perception", "gap", "importance"] as const;
export type ComparedMean = (typeof COMPARED_MEANS)[number];
export const COMPARED_SHARES = ["csat", "ces"] as const;
export type ComparedShare = (typeof COMPARED_SHARES)[number];

/** A difference with its p after Holm's correction over all touch points; null where there is no p. */
export type Adjusted<D> = D & { readonly adjustedP: number | null };

/** Second − first at one touch point, of two groups of different respondents. Null where one of the two is undefined. */
export interface TouchPointDifference {
  readonly touchPointId: Id;
  readonly number: number;
  /** On the scale below. */
  readonly means: Readonly<Record<ComparedMean, Adjusted<MeanDifference> | null>>;
  readonly shares: Readonly<Record<ComparedShare, Adjusted<ShareDifference> | null>>;
  /** One of the two rests on fewer answers than the engagement's limit. */
  readonly small: boolean;
  readonly minimum: number;
  readonly maximum: number;
  /** A group was asked on another scale, which was stretched linearly onto this one. */
  readonly rescaled: boolean;
}

export interface FigureDifferences {
  readonly touchPoints: readonly TouchPointDifference[];
  /** About the whole: few comparisons, each with its own p. */
  readonly nps: NpsDifference | null;
  readonly csat: ShareDifference | null;
  readonly ces: ShareDifference | null;
  readonly overall: MeanDifference | null;
  readonly overallGap: MeanDifference | null;
  readonly correction: "holm";
  readonly confidence: number;
}

/**
 * What differs between two scorecards: Welch for means, Newcombe for shares, NPS by its own variance. Means are on the
 * scales of the second, or of the scorecard beside which they stand.
 */
export function figureDifferences(first: Scorecard, second: Scorecard, shown = second): FigureDifferences {
  const { confidence } = second;
  const [before, beside] = [first, shown].map(
    ({ touchPoints }) => new Map(touchPoints.map((figures) => [figures.touchPointId, figures])),
  );
  const pairs = second.touchPoints.map((after) => ({
    before: before?.get(after.touchPointId) ?? null,
    after,
    on: beside?.get(after.touchPointId) ?? after,
  }));
  const means = Object.fromEntries(
    COMPARED_MEANS.map((name) => [
      name,
      adjusted(pairs.map((pair) => differenceOfMeans(name, pair, confidence))),
    ]),
  ) as Record<ComparedMean, (Adjusted<MeanDifference> | null)[]>;
  const shares = Object.fromEntries(
    COMPARED_SHARES.map((name) => [
      name,
      adjusted(pairs.map(({ before: a, after: b }) => differenceOfShares(a?.[name], b[name], confidence))),
    ]),
  ) as Record<ComparedShare, (Adjusted<ShareDifference> | null)[]>;
  const differenceOfWholes = (name: "overall" | "overallGap") =>
    meanDifference(wholeOnSecond(name, first, shown), wholeOnSecond(name, second, shown), confidence);
  return {
    touchPoints: pairs.map(({ before: a, after: b, on }, at) => ({
      touchPointId: b.touchPointId,
      number: b.number,
      means: pick(COMPARED_MEANS, (name) => means[name][at] ?? null),
      shares: pick(COMPARED_SHARES, (name) => shares[name][at] ?? null),
      small: b.small || a?.small === true,
      minimum: on.minimum,
      maximum: on.maximum,
      rescaled: [a, b].some((one) => one !== null && hasAnswers(one) && !sameEnds(one, on)),
    })),
    nps: differenceOfNps(first.nps, second.nps, confidence),
    csat: differenceOfShares(first.csat, second.csat, confidence),
    ces: differenceOfShares(first.ces, second.ces, confidence),
    overall: differenceOfWholes("overall"),
    overallGap: differenceOfWholes("overallGap"),
    correction: "holm",
    confidence,
  };
}

/** The same differences without their tests, for groups that are not independent. */
export function untested(differences: FigureDifferences): FigureDifferences {
  const plain = <D extends { readonly p: number | null }>(one: D | null): D | null =>
    one && { ...one, p: null, ...("adjustedP" in one && { adjustedP: null }) };
  return {
    ...differences,
    touchPoints: differences.touchPoints.map((point) => ({
      ...point,
      means: pick(COMPARED_MEANS, (name) => plain(point.means[name])),
      shares: pick(COMPARED_SHARES, (name) => plain(point.shares[name])),
    })),
    nps: plain(differences.nps),
    csat: plain(differences.csat),
    ces: plain(differences.ces),
    overall: plain(differences.overall),
    overallGap: plain(differences.overallGap),
  };
}

type Ends = Pick<Scorecard, "minimum" | "maximum">;

const sameEnds = (a: Ends, b: Ends): boolean => a.minimum === b.minimum && a.maximum === b.maximum;
const hasAnswers = (figures: TouchPointFigures): boolean =>
  figures.expectation !== null || figures.perception !== null;

const pick = <K extends string, V>(names: readonly K[], of: (name: K) => V): Record<K, V> =>
  Object.fromEntries(names.map((name) => [name, of(name)])) as Record<K, V>;

function differenceOfMeans(
  name: ComparedMean,
  { before, after, on }: Record<"after" | "on", TouchPointFigures> & { before: TouchPointFigures | null },
  confidence: number,
): MeanDifference | null {
  if (!before) return null;
  return meanDifference(firstOnSecond(name, before, on), firstOnSecond(name, after, on), confidence);
}

/** A figure of the first group on the second's scale, as it stands beside the second's and in their difference. */
export function firstOnSecond(
  name: ComparedMean,
  before: TouchPointFigures,
  after: TouchPointFigures,
): MeanFigure | null {
  if (name !== "importance") return onto(before[name], before, after, name === "gap");
  // Whom nobody asked has no scale to stretch onto.
  return after.importance
    ? onto(before.importance, before.importanceScale, after.importanceScale, false)
    : before.importance;
}

/** A mean of the whole of the first group on the second's scale; the overall rating has one of its own. */
export function wholeOnSecond(
  name: "overall" | "overallGap",
  first: Scorecard,
  second: Scorecard,
): MeanFigure | null {
  if (name === "overallGap") return onto(first.overallGap, first, second, true);
  const { overallScale } = second;
  return first.overallScale && overallScale
    ? onto(first.overall, first.overallScale, overallScale, false)
    : first.overall;
}

/** A mean and its spread stretched onto another scale; a gap has no zero point to move. */
function onto(figure: MeanFigure | null, from: Ends, to: Ends, gap: boolean): MeanFigure | null {
  if (!figure || sameEnds(from, to) || from.maximum === from.minimum) return figure;
  const factor = (to.maximum - to.minimum) / (from.maximum - from.minimum);
  const move = (value: number) => (gap ? value * factor : to.minimum + (value - from.minimum) * factor);
  return {
    ...figure,
    mean: move(figure.mean),
    sd: figure.sd === null ? null : figure.sd * factor,
    low: figure.low === null ? null : move(figure.low),
    high: figure.high === null ? null : move(figure.high),
  };
}

const differenceOfShares = (
  first: ProportionFigure | null | undefined,
  second: ProportionFigure | null,
  confidence: number,
): ShareDifference | null =>
  first && second ? shareDifference(shareOf(first), shareOf(second), confidence) : null;

const shareOf = ({ n, value, effectiveN }: ProportionFigure) =>
  effectiveN === undefined ? { n, share: value } : { n, share: value, effectiveN };

/** Null also where only the score is known, and not its promoters and detractors. */
function differenceOfNps(
  first: ProportionFigure | null,
  second: ProportionFigure | null,
  confidence: number,
): NpsDifference | null {
  if (!first || !second || first.counts.length < 3 || second.counts.length < 3) return null;
  const figure = ({ counts: [promoters = 0, passives = 0, detractors = 0], ...rest }: ProportionFigure) => ({
    ...rest,
    promoters,
    passives,
    detractors,
  });
  return npsDifference(figure(first), figure(second), confidence);
}

function adjusted<D extends { readonly p: number | null }>(
  differences: readonly (D | null)[],
): (Adjusted<D> | null)[] {
  const all = holm(differences.map((one) => one?.p ?? null));
  return differences.map((one, at) => one && { ...one, adjustedP: all[at] ?? null });
}
