import type { Id } from "@shared/base/ids.ts";
import type { MeanFigure } from "@shared/statistics/mean-interval.ts";
import type { ReadModel } from "../core/model.ts";
import { aggregatedMean, gapOfMeans, inSegments, meanTogether, scoresAbout } from "./aggregate-figures.ts";
import type { Ends } from "./answers/merged-answers.ts";
import type { AggregateScore } from "./records.ts";
import type { MeasureScope } from "./scope.ts";
import { waveKey } from "./waves.ts";

/** The gap that reported means of expectation and perception make. */
export interface GapOfScores {
  /** Null where no wave and segment has both. */
  readonly gap: MeanFigure | null;
  /** True where a wave or segment has only one of the two, and is left out of the gap. */
  readonly leftOut: boolean;
}

/**
 * Reported perception − reported expectation at one touch point. Means of different waves or segments are those of
 * different clients, so the difference is taken within each wave and segment (see `gapOfMeans`), and those are put
 * together by their n, the fewer of the two answers. Pairs that are of all clients count alone, when there are some.
 */
export function gapOfScores(
  model: ReadModel,
  touchPointId: Id,
  scope: MeasureScope,
  scale: Ends,
  confidence: number,
): GapOfScores {
  const groups = new Map<string, { ofAll: boolean; felt: AggregateScore[]; expected: AggregateScore[] }>();
  for (const score of scoresAbout(model, touchPointId, scope.wave)) {
    if (score.measure !== "expectation" && score.measure !== "perception") continue;
    if (inSegments([score], scope.segments).length === 0) continue;
    const segment = score.segment.trim().toLowerCase();
    const key = JSON.stringify([waveKey(score), segment]);
    const group = groups.get(key) ?? { ofAll: segment === "", felt: [], expected: [] };
    groups.set(key, group);
    (score.measure === "perception" ? group.felt : group.expected).push(score);
  }
  const made = [...groups.values()].map(({ ofAll, felt, expected }) => ({
    ofAll,
    gap: gapOfMeans(
      aggregatedMean(expected, scale, confidence),
      aggregatedMean(felt, scale, confidence),
      confidence,
    ),
  }));
  const ofAll = made.some((one) => one.ofAll && one.gap !== null);
  const counted = ofAll ? made.filter((one) => one.ofAll) : made;
  const gaps = counted.flatMap(({ gap }) => gap ?? []);
  return {
    gap: meanTogether(
      gaps.map(({ n, mean, sd }) => ({ n, mean, deviation: sd })),
      confidence,
    ),
    leftOut: gaps.length < counted.length,
  };
}
