import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { type MeanFigure, meanFigure } from "@shared/statistics/mean-interval.ts";
import { npsOfCounts } from "@shared/statistics/nps.ts";
import { wilson } from "@shared/statistics/proportion.ts";
import type { ReadModel } from "../core/model.ts";
import { type Ends, stretch } from "./answers/merged-answers.ts";
import type { ProportionFigure } from "./figures.ts";
import type { AggregateScore, ScoreMeasure } from "./records.ts";
import type { MeasureScope } from "./scope.ts";
import { waveKey } from "./waves.ts";

/** A score with the number of answers behind it: without one there is nothing to weigh it by. */
type Sized = AggregateScore & { readonly n: number };

/**
 * Scores without answers about one touch point (about the whole, with null) that belong to the scope, by measure.
 * Segments are met by their name; without a filter those of all clients count, and only where there are none those
 * of segments.
 */
export function aggregatesAbout(
  model: ReadModel,
  touchPointId: Id | null,
  { segments, wave }: MeasureScope,
): ReadonlyMap<ScoreMeasure, readonly AggregateScore[]> {
  const byMeasure = new Map<ScoreMeasure, AggregateScore[]>();
  for (const score of scoresAbout(model, touchPointId, wave)) {
    byMeasure.set(score.measure, [...(byMeasure.get(score.measure) ?? []), score]);
  }
  const chosen = [...byMeasure].map(([measure, scores]) => [measure, ofSegments(scores, segments)] as const);
  return new Map(chosen.filter(([, scores]) => scores.length > 0));
}

/** Scores without answers about one touch point, or about the whole with null, in one wave or in all, in their order. */
export function scoresAbout(
  model: ReadModel,
  touchPointId: Id | null,
  wave: MeasureScope["wave"],
): readonly AggregateScore[] {
  const about =
    touchPointId === null
      ? model.all("aggregateScore").filter((score) => score.touchPointId === null)
      : model.by("aggregateScore", "touchPointId", touchPointId);
  return about.filter((score) => wave === null || waveKey(score) === wave).sort(byOrder);
}

function ofSegments(
  scores: readonly AggregateScore[],
  segments: MeasureScope["segments"],
): readonly AggregateScore[] {
  const within = inSegments(scores, segments);
  const ofAll = segments.length === 0 ? within.filter(({ segment }) => segment.trim() === "") : [];
  return ofAll.length > 0 ? ofAll : within;
}

/** Those that pass the filter; without one all of them. Segments are met by their name. */
export function inSegments(
  scores: readonly AggregateScore[],
  segments: MeasureScope["segments"],
): readonly AggregateScore[] {
  if (segments.length === 0) return scores;
  // Conditions on two columns make a group that no score names.
  if (new Set(segments.map(({ column }) => column)).size > 1) return [];
  const wanted = new Set(segments.map(({ value }) => value.trim().toLowerCase()));
  return scores.filter(({ segment }) => wanted.has(segment.trim().toLowerCase()));
}

const sized = (scores: readonly AggregateScore[]): Sized[] =>
  scores.filter((score): score is Sized => score.n !== null && score.n > 0);

/**
 * The mean of aggregated means, each by its n, stretched onto the wanted scale; the spread is that of all their
 * answers together (within and between). Without every deviation the mean has no interval. Null without a sized score.
 */
export function aggregatedMean(
  scores: readonly AggregateScore[],
  scale: Ends,
  confidence: number,
): MeanFigure | null {
  const gap = scores[0]?.measure === "gap";
  const parts = sized(scores).map((score) => {
    const factor = (scale.maximum - scale.minimum) / (score.maximum - score.minimum || 1);
    return {
      n: score.n,
      mean: gap ? score.value * factor : stretch(score.value, score, scale),
      deviation: score.deviation === null ? null : score.deviation * factor,
    };
  });
  return meanTogether(parts, confidence);
}

interface MeanPart {
  readonly n: number;
  readonly mean: number;
  readonly deviation: number | null;
}

/**
 * Means together, each by its n, with the spread of all their answers, within and between. Without every deviation
 * there is no interval. Null without an answer.
 */
export function meanTogether(parts: readonly MeanPart[], confidence: number): MeanFigure | null {
  const n = parts.reduce((sum, part) => sum + part.n, 0);
  if (n === 0) return null;
  const mean = parts.reduce((sum, part) => sum + part.n * part.mean, 0) / n;
  let squares: number | null = 0;
  for (const part of parts) {
    if (squares === null || (part.deviation === null && part.n > 1)) squares = null;
    else squares += (part.n - 1) * (part.deviation ?? 0) ** 2 + part.n * (part.mean - mean) ** 2;
  }
  return meanFigure({ n, mean, variance: squares === null || n < 2 ? null : squares / (n - 1) }, confidence);
}

/**
 * The gap of two reported means on one scale: perception − expectation. How far the two go together in one client is
 * not known, so its spread is the widest that theirs allow, s = s(E) + s(P), over the fewer of the two answers: the
 * interval is never too narrow. Without both deviations there is none. Null without both means.
 */
export function gapOfMeans(
  expectation: MeanFigure | null,
  perception: MeanFigure | null,
  confidence: number,
): MeanFigure | null {
  if (!expectation || !perception) return null;
  const n = Math.min(expectation.n, perception.n);
  const known = expectation.sd !== null && perception.sd !== null && n > 1;
  const spread = (expectation.sd ?? 0) + (perception.sd ?? 0);
  return meanFigure(
    { n, mean: perception.mean - expectation.mean, variance: known ? spread ** 2 : null },
    confidence,
  );
}

/** Aggregated shares, 0 to 1, together by their n, with Wilson's interval. Null without a sized score. */
export function aggregatedShare(
  scores: readonly AggregateScore[],
  confidence: number,
): ProportionFigure | null {
  const parts = sized(scores);
  const n = parts.reduce((sum, part) => sum + part.n, 0);
  if (n === 0) return null;
  const value = parts.reduce((sum, part) => sum + part.n * part.value, 0) / n;
  const interval = wilson(value * n, n, confidence);
  const { minimum = 0, maximum = 1 } = parts[0] ?? {};
  const counted = Math.round(value * n);
  return (
    interval && {
      n,
      value,
      ...interval,
      confidence,
      mean: null,
      counts: [counted, n - counted],
      minimum,
      maximum,
    }
  );
}

/**
 * Aggregated net promoter scores by their n. Promoters and detractors are not known, so the interval takes the widest
 * spread that such a score can have: everybody a promoter or a detractor, v = 1 − NPS². No counts are told.
 */
export function aggregatedNps(
  scores: readonly AggregateScore[],
  confidence: number,
): ProportionFigure | null {
  const parts = sized(scores);
  const n = parts.reduce((sum, part) => sum + part.n, 0);
  if (n === 0) return null;
  const value = parts.reduce((sum, part) => sum + part.n * part.value, 0) / n;
  const promoters = (n * (1 + Math.max(-1, Math.min(1, value / 100)))) / 2;
  const figure = npsOfCounts({ promoters, passives: 0, detractors: n - promoters }, confidence);
  if (!figure) return null;
  const { low, high } = figure;
  return { n, value, low, high, confidence, mean: null, counts: [], minimum: 0, maximum: 10 };
}
