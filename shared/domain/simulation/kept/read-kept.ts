import type {
  ExperimentFigures,
  TimeFigures,
  VariantFigures,
} from "@shared/simulation/experiment/figures.ts";
import type { MeanFigure } from "@shared/statistics/mean-interval.ts";
import { studentQuantile } from "@shared/statistics/student-t.ts";
import type { KeptFigure, KeptVersion, SimulationResult } from "./kept-record.ts";

const WEEK = 10_080;

/**
 * A kept result as the figures of a run, for whatever shows those. Single replications, steps and clients are not kept:
 * those lists are empty.
 */
export function readKept({ confidence, ...kept }: SimulationResult): ExperimentFigures {
  const read = (figure: KeptFigure) => meanOf(figure, confidence);
  const pair = (figure: KeptFigure) => {
    const difference = read(figure);
    return difference && { difference, unpaired: null, varianceRatio: null };
  };
  return {
    replications: kept.replications,
    progress: {
      state: kept.isPrecise ? "precise" : "most",
      reached: kept.reached,
      expected: kept.replications,
    },
    isOver: true,
    warmUp: kept.warmUpWeeks * WEEK,
    settled: kept.settled,
    events: 0,
    variants: kept.versions.map((version, index) => variantOf(version, idOf(version, index), read)),
    differences: kept.versions.flatMap((version, index) => {
      const { difference } = version;
      if (difference === null) return [];
      const { mean, p50, p90, p95, cost, gaveUp } = difference;
      return [
        {
          id: idOf(version, index),
          mean: pair(mean),
          p50: pair(p50),
          p90: pair(p90),
          p95: pair(p95),
          cost: pair(cost),
          gaveUp: pair(gaveUp),
        },
      ];
    }),
  };
}

/** A version whose blueprint was deleted is told by its place. */
const idOf = ({ blueprintId }: KeptVersion, index: number): string => blueprintId ?? `gone ${index}`;

function variantOf(
  version: KeptVersion,
  id: string,
  read: (figure: KeptFigure) => MeanFigure | null,
): VariantFigures {
  const times = ({ mean, p90 }: { mean: KeptFigure; p90: KeptFigure }): TimeFigures => ({
    mean: read(mean),
    p50: null,
    p90: read(p90),
    p95: null,
  });
  const { lead, percentiles } = version;
  return {
    id,
    lead: { mean: read(lead.mean), p50: read(lead.p50), p90: read(lead.p90), p95: read(lead.p95) },
    ...(version.pooledP90 !== null && { pooledP90: version.pooledP90 }),
    percentiles: percentiles.length > 0 ? percentiles : Array.from({ length: 99 }, () => Number.NaN),
    parts: Object.fromEntries(
      Object.entries(version.parts).map(([part, figure]) => [part, read(figure)]),
    ) as VariantFigures["parts"],
    cost: read(version.cost),
    steps: [],
    touchPoints: version.touchPoints.map(({ aboutId, before, waiting, stay }) => ({
      touchPointId: aboutId,
      before: times(before),
      waiting: times(waiting),
      stay: times(stay),
    })),
    pools: version.pools.map(({ aboutId, utilisation, queueLength, waiting, busyByHour }) => ({
      poolId: aboutId,
      utilisation: read(utilisation),
      utilisationByHour: busyByHour.map((share) => (share < 0 ? Number.NaN : share / 1000)),
      waiting: times(waiting),
      queueLength: read(queueLength),
      queueByHour: [],
    })),
    targets: version.targets.map(({ aboutId, compliance, p90 }) => ({
      targetId: aboutId,
      compliance: read(compliance),
      compliances: [],
      p90: read(p90),
    })),
    gaveUp: read(version.gaveUp),
    unfinished: read(version.unfinished),
    cases: version.cases,
    littleGap: Number.NaN,
    leadMeans: [],
    trace: [],
  };
}

/** The spread follows from the width of the t-interval; without one it is nought of several and unknown of one. */
function meanOf(figure: KeptFigure, confidence: number): MeanFigure | null {
  if (figure === null) return null;
  const { n, mean, low, high } = figure;
  const sd =
    high === null
      ? n > 1
        ? 0
        : null
      : ((high - mean) * Math.sqrt(n)) / studentQuantile(1 - (1 - confidence) / 2, n - 1);
  return { n, mean, sd, low, high, confidence };
}
