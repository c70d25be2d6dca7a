import { type MeanFigure, meanInterval } from "../../statistics/mean-interval.ts";
import { quantileOfSorted } from "../../statistics/percentiles.ts";
import { PARTS, type Part } from "../engine/parts.ts";
import { pairedDifference } from "../output/paired.ts";
import { pooledQuantile } from "../output/pooled-quantile.ts";
import type { Summary } from "../results/quantiles.ts";
import type { PartMeans } from "../results/results.ts";
import {
  PERCENTILES,
  type PoolFigures,
  type QueueBand,
  type StepFigures,
  type TimeFigures,
  type VariantDifference,
  type VariantFigures,
} from "./figures.ts";
import type { Kept, ReplicationLog } from "./replication-log.ts";

/** What the replications so far say of one version; intervals have the given confidence. */
export function readVariant(
  id: string,
  log: ReplicationLog,
  confidence: number,
  withQueueBand = false,
): VariantFigures {
  const figure = (read: (kept: Kept) => number) => meanInterval(log.series(read), confidence);
  const times = (read: (kept: Kept) => Summary | undefined): TimeFigures => timesOf(log, read, confidence);
  const [first] = log.kept;
  return {
    id,
    lead: times(({ journey }) => journey.lead),
    percentiles: PERCENTILES.map((_, index) => meanOf(log.series((kept) => kept.percentiles[index] ?? NaN))),
    pooledP90: pooledQuantile(
      log.kept.map(({ percentiles, journey }) => ({ percentiles, cases: journey.lead.count })),
      0.9,
    ),
    parts: byPart((part) => figure(({ journey }) => journey.parts[part].mean)),
    cost: figure(({ journey }) => journey.cost.mean),
    steps: (first?.steps ?? []).map((step, index) => readStep(step.stepId, index, log, confidence)),
    touchPoints: (first?.touchPoints ?? []).map(({ touchPointId }, index) => ({
      touchPointId,
      before: times(({ touchPoints }) => touchPoints[index]?.before),
      waiting: times(({ touchPoints }) => touchPoints[index]?.waiting),
      stay: times(({ touchPoints }) => touchPoints[index]?.stay),
    })),
    pools: (first?.pools ?? []).map((pool, index) => ({
      ...readPool(pool.poolId, index, log, confidence),
      ...(withQueueBand && { queueBand: readQueueBand(index, log) }),
    })),
    targets: (first?.targets ?? []).map(({ targetId }, index) => ({
      targetId,
      compliance: figure(({ targets }) => targets[index]?.compliance ?? NaN),
      compliances: log.series(({ targets }) => targets[index]?.compliance ?? NaN),
      p90: figure(({ targets }) => targets[index]?.elapsed.p90 ?? NaN),
    })),
    gaveUp: figure(({ counted }) => counted.gaveUp / counted.arrived),
    unfinished: figure(({ counted }) => counted.inside / counted.arrived),
    cases: sumOf(log.series(({ counted }) => counted.arrived)),
    littleGap: Math.max(0, ...log.series((kept) => kept.littleGap)),
    leadMeans: log.series(({ journey }) => journey.lead.mean),
    trace: log.trace,
  };
}

/** Pair by pair, as far as both have come. */
export function readDifference(
  id: string,
  first: ReplicationLog,
  other: ReplicationLog,
  confidence: number,
): VariantDifference {
  const pairs = (read: (kept: Kept) => number) => {
    const after = other.series(read);
    return pairedDifference(first.series(read).slice(0, after.length), after, confidence);
  };
  return {
    id,
    mean: pairs(({ journey }) => journey.lead.mean),
    p50: pairs(({ journey }) => journey.lead.p50),
    p90: pairs(({ journey }) => journey.lead.p90),
    p95: pairs(({ journey }) => journey.lead.p95),
    cost: pairs(({ journey }) => journey.cost.mean),
    gaveUp: pairs(({ counted }) => counted.gaveUp / counted.arrived),
  };
}

function readStep(stepId: string, index: number, log: ReplicationLog, confidence: number): StepFigures {
  const visits = sumOf(log.series(({ steps }) => steps[index]?.visits ?? 0));
  const perPart = (part: Part, parts: (kept: Kept) => PartMeans | undefined) =>
    meanOf(log.series((kept) => parts(kept)?.[part].mean ?? NaN));
  return {
    stepId,
    visits: visits / sumOf(log.series(({ counted }) => counted.finished)),
    parts: byPart((part) => perPart(part, ({ steps }) => steps[index]?.parts)),
    stay: timesOf(log, ({ steps }) => steps[index]?.stay, confidence),
    gaveUp: visits === 0 ? 0 : sumOf(log.series(({ steps }) => steps[index]?.gaveUp ?? 0)) / visits,
  };
}

function readPool(poolId: string, index: number, log: ReplicationLog, confidence: number): PoolFigures {
  const figure = (read: (kept: Kept) => number) => meanInterval(log.series(read), confidence);
  const byHour = (read: (kept: Kept) => Float64Array | undefined) =>
    Array.from({ length: 168 }, (_, hour) => meanOf(log.series((kept) => read(kept)?.[hour] ?? NaN)));
  return {
    poolId,
    utilisation: figure(({ pools }) => pools[index]?.utilisation ?? NaN),
    utilisationByHour: byHour(({ pools }) => pools[index]?.utilisationByHour),
    waiting: timesOf(log, ({ pools }) => pools[index]?.waiting, confidence),
    queueLength: figure(({ pools }) => pools[index]?.queueLength ?? NaN),
    queueByHour: byHour(({ pools }) => pools[index]?.queueByHour),
  };
}

function readQueueBand(index: number, log: ReplicationLog): QueueBand {
  const hours = Array.from({ length: 168 }, (_, hour) =>
    Float64Array.from(log.series(({ pools }) => pools[index]?.queueByHour[hour] ?? NaN)).sort(),
  );
  const at = (share: number) => hours.map((sorted) => quantileOfSorted(sorted, share));
  return { low: at(0.1), median: at(0.5), high: at(0.9) };
}

function timesOf(
  log: ReplicationLog,
  read: (kept: Kept) => Summary | undefined,
  confidence: number,
): TimeFigures {
  const figure = (key: "mean" | "p50" | "p90" | "p95"): MeanFigure | null =>
    meanInterval(
      log.series((kept) => read(kept)?.[key] ?? NaN),
      confidence,
    );
  return { mean: figure("mean"), p50: figure("p50"), p90: figure("p90"), p95: figure("p95") };
}

const byPart = <Value>(read: (part: Part) => Value): Record<Part, Value> =>
  Object.fromEntries(PARTS.map((part) => [part, read(part)])) as Record<Part, Value>;

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Of those that are numbers; NaN of none. */
function meanOf(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return sumOf(known) / known.length;
}
